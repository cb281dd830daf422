package org.upskill.shared.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.text.Fold;

/** Keeps the words that find the records of a {@link BulkTable}, if it is one that is searched. */
final class BulkIndex {
    private final BulkTable table;
    private final BulkReads reads;
    private final SearchIndex search;

    BulkIndex(BulkTable table, BulkReads reads, SearchIndex search) {
        this.table = table;
        this.reads = reads;
        this.search = search;
    }

    /** New records bring their words; those of changed ones are read from the table when a field they come from has changed. */
    void written(Connection connection, List<BulkChange> changes) throws SQLException {
        if (table.searchKind() == null) return;
        var words = new HashMap<UUID, Set<String>>();
        var stale = new ArrayList<UUID>();
        for (var change : changes) {
            if (change.creates()) words.put(change.id(), words(change.after()));
            else if (table.searchFields().stream().anyMatch(change.fields()::contains)) stale.add(change.id());
        }
        search.add(table.searchKind(), words);
        search.put(table.searchKind(), held(connection, stale));
    }

    /** Brings the words of locked records up to date. */
    void refresh(Connection connection, Collection<UUID> ids) throws SQLException {
        if (table.searchKind() != null) search.refresh(table.searchKind(), held(connection, ids));
    }

    private Map<UUID, Set<String>> held(Connection connection, Collection<UUID> ids) throws SQLException {
        return reads.byId(connection, ids).stream().collect(Collectors.toMap(BulkRecord::id, record -> words(record.values())));
    }

    void removed(List<UUID> ids) {
        if (table.searchKind() != null) search.remove(table.searchKind(), ids);
    }

    private Set<String> words(Map<String, String> values) {
        return Fold.words(table.searchFields().stream().map(field -> table.searchText(field, values.getOrDefault(field, ""))).toArray(String[]::new));
    }
}
