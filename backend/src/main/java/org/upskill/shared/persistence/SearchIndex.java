package org.upskill.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.text.Fold;

/** The words by which records are found, kept in the writer's transaction. */
@ApplicationScoped
public class SearchIndex {
    private final EntityManager entities;

    SearchIndex(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes a record be found by the words of these texts, and by no others. */
    public void put(String kind, UUID id, String... texts) {
        put(kind, Map.of(id, Fold.words(texts)));
    }

    /** Makes each record be found by its words (as {@link Fold#words} gives them), and by no others. */
    public void put(String kind, Map<UUID, Set<String>> words) {
        remove(kind, words.keySet());
        add(kind, words);
    }

    /** Makes new records, of which the index knows nothing yet, be found by their words. */
    public void add(String kind, Map<UUID, Set<String>> words) {
        var keys = new ArrayList<SearchToken.Key>();
        words.forEach((id, own) -> own.forEach(word -> keys.add(new SearchToken.Key(kind, word, id))));
        if (keys.isEmpty()) return;
        keys.sort(Comparator.comparing(SearchToken.Key::token)); // neighbours in the index at once
        entities.flush();
        entities.unwrap(Session.class).doWork(connection ->
                RowInsert.run(connection, "search_token (kind, token, record_id)", "('" + kind + "', ?, ?)", keys, (insert, place, key) -> {
                    insert.setString(place, key.token());
                    insert.setBytes(place + 1, Ids.bytes(key.recordId()));
                    return place + 2;
                }));
    }

    /**
     * Makes records be found by their words, and by no others, while others may write them too: nothing is touched that is right
     * already. The transaction holds the locks on the records' own rows, and has read nothing before it had them.
     */
    public void refresh(String kind, Map<UUID, Set<String>> words) {
        if (words.isEmpty()) return;
        var missing = new HashMap<UUID, Set<String>>();
        words.forEach((id, own) -> missing.put(id, new TreeSet<>(own)));
        var stale = new ArrayList<SearchToken.Key>();
        for (var known : known(kind, words.keySet())) {
            if (!missing.get(known.recordId()).remove(known.token())) stale.add(known);
        }
        remove(stale);
        add(kind, missing);
    }

    private List<SearchToken.Key> known(String kind, Collection<UUID> ids) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var known = new ArrayList<SearchToken.Key>();
            var sql = "select token, record_id from search_token where kind = ? and record_id in (?" + ", ?".repeat(ids.size() - 1) + ")";
            try (var select = connection.prepareStatement(sql)) {
                var parameter = 1;
                select.setString(parameter++, kind);
                for (var id : ids) select.setBytes(parameter++, Ids.bytes(id));
                try (var rows = select.executeQuery()) {
                    while (rows.next()) known.add(new SearchToken.Key(kind, rows.getString(1), Ids.of(rows.getBytes(2))));
                }
            }
            return known;
        });
    }

    private void remove(List<SearchToken.Key> stale) {
        if (stale.isEmpty()) return;
        batch("delete from search_token where kind = ? and token = ? and record_id = ?", delete -> {
            for (var key : stale) {
                delete.setString(1, key.kind());
                delete.setString(2, key.token());
                delete.setBytes(3, Ids.bytes(key.recordId()));
                delete.addBatch();
            }
        });
    }

    /** Makes the records be found no more. */
    public void remove(String kind, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        batch("delete from search_token where kind = ? and record_id = ?", delete -> {
            for (var id : ids) {
                delete.setString(1, kind);
                delete.setBytes(2, Ids.bytes(id));
                delete.addBatch();
            }
        });
    }

    /** The records' own rows come first: who writes the words of one holds the lock on it. */
    private void batch(String sql, Filling filling) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                filling.fill(statement);
                statement.executeBatch();
            }
        });
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
