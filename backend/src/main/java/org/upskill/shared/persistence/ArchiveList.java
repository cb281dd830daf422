package org.upskill.shared.persistence;

import java.util.List;
import java.util.Map;
import org.upskill.shared.http.Archived;

/**
 * A list of the archived records, or of those that are not. The records in use are nearly all: their index helps to count them, but a
 * database that reads a page by it sorts the whole list first, so there the condition is one that no index serves.
 */
record ArchiveList<E extends Listed>(ListFilter<E> list, Archived which) implements ListWay<E> {
    static final String ARCHIVED = "r.archivedAt is not null";
    private static final String IN_USE = "r.archivedAt is null";
    private static final String IN_USE_WITHOUT_INDEX = "case when r.archivedAt is null then 1 else 0 end = 1";

    @Override
    public List<E> next(Sorts.Sort<E> sort, Cursor after, int limit) {
        return ofFew().next(sort, after, limit);
    }

    @Override
    public long count(int limit) {
        return with(IN_USE).count(limit);
    }

    /** The same list where it is so short that no index by archiving is of any use. */
    ListFilter<E> ofFew() {
        return with(IN_USE_WITHOUT_INDEX);
    }

    private ListFilter<E> with(String inUse) {
        return switch (which) {
            case ANY -> list;
            case TRUE -> list.and(ARCHIVED, Map.of());
            case FALSE -> list.and(inUse, Map.of());
        };
    }
}
