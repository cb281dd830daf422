package org.upskill.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
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
        if (words.isEmpty()) return;
        batch("insert into search_token (kind, token, record_id) values (?, ?, ?)", insert -> {
            for (var record : words.entrySet()) {
                for (var word : record.getValue()) {
                    insert.setString(1, kind);
                    insert.setString(2, word);
                    insert.setBytes(3, Ids.bytes(record.getKey()));
                    insert.addBatch();
                }
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

    private void batch(String sql, Filling filling) {
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
