package org.upskill.shared.demo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.persistence.SearchIndex;

/**
 * The demo's records of a table of the catalog. What names a record is read from the foreign keys of the database, so that a kind
 * that comes later is never forgotten; tables that are part of the record itself are given as {@link Owned}.
 */
public abstract class DemoTable implements DemoPart {
    private final EntityManager entities;
    private final SearchIndex search;
    private final String kind;
    private final int place;
    private final String table;
    private final List<Owned> owned;

    /**
     * Describes the table.
     *
     * @param owned what goes with a record, in the order in which it can be deleted
     */
    protected DemoTable(EntityManager entities, SearchIndex search, String kind, int place, String table, List<Owned> owned) {
        this.entities = entities;
        this.search = search;
        this.kind = kind;
        this.place = place;
        this.table = table;
        this.owned = owned;
    }

    /** The word under which the search index keeps the records; null: it does not. */
    protected String searchKind() {
        return null;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public long count() {
        return rows().count(SOURCE);
    }

    @Override
    public DemoRemoval remove(Instant untouchedSince) {
        entities.flush();
        var rows = rows();
        var all = rows.ids(SOURCE);
        var changed = rows.changedAfter(SOURCE, untouchedSince, owned);
        var going = new HashSet<>(all);
        going.removeAll(changed);
        var asked = going.size();
        keepNamed(rows, going);
        rows.delete(going, owned);
        if (searchKind() != null) search.remove(searchKind(), going);
        entities.clear();
        return new DemoRemoval(kind, going.size(), changed.size(), asked - going.size());
    }

    /** A record that stays may name another of the same table, and so on. */
    private void keepNamed(DemoRows rows, Set<UUID> going) {
        for (var named = rows.named(going, owned); !named.isEmpty(); named = rows.named(going, owned)) going.removeAll(named);
    }

    private DemoRows rows() {
        return new DemoRows(entities.unwrap(Session.class), table);
    }
}
