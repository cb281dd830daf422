package org.upskill.shared.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A kind of record that the global search finds. The feature that owns the kind has a {@code @Singleton} bean of this type. */
public abstract class SearchKind {
    private final String name;
    private final int place;
    private final String table;
    private final String labelColumn;
    private final boolean archivable;

    /**
     * Describes a kind whose records cannot be archived.
     *
     * @param name        the word under which it is kept in the search index, which the API shows as well
     * @param place       where it comes among kinds that match equally well: small numbers first, in the order of the work
     * @param table       where the records lie
     * @param labelColumn the column with the folded label, first in an index of the table
     */
    protected SearchKind(String name, int place, String table, String labelColumn) {
        this(name, place, table, labelColumn, false);
    }

    /** Describes a kind whose table may have {@code archived_at}. */
    protected SearchKind(String name, int place, String table, String labelColumn, boolean archivable) {
        this.name = name;
        this.place = place;
        this.table = table;
        this.labelColumn = labelColumn;
        this.archivable = archivable;
    }

    /** What those of the records are called that exist, in any order and by as many statements for many as for one. */
    public abstract List<SearchRecord> describe(Collection<UUID> ids);

    public final String name() {
        return name;
    }

    public final int place() {
        return place;
    }

    public final String table() {
        return table;
    }

    public final String labelColumn() {
        return labelColumn;
    }

    public final boolean isArchivable() {
        return archivable;
    }
}
