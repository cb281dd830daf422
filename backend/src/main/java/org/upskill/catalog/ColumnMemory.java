package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.hibernate.Session;

/** Which columns were read the last time, for each kind and source; the wizard proposes them again. */
@ApplicationScoped
class ColumnMemory {
    private final EntityManager entities;
    private final JsonColumns json;

    ColumnMemory(EntityManager entities, JsonColumns json) {
        this.entities = entities;
        this.json = json;
    }

    void keep(String kind, String source, String columns) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement("update import_mapping set column_map = ? where kind = ? and source = ?");
                    var insert = connection.prepareStatement("insert into import_mapping (column_map, kind, source) values (?, ?, ?)")) {
                for (var statement : new java.sql.PreparedStatement[] {update, insert}) {
                    statement.setString(1, columns);
                    statement.setString(2, kind);
                    statement.setString(3, source);
                    if (statement.executeUpdate() > 0) return;
                }
            }
        });
    }

    /** Column of the file to field; empty where nothing is remembered. */
    Map<String, String> recall(String kind, String source) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement("select column_map from import_mapping where kind = ? and source = ?")) {
                select.setString(1, kind);
                select.setString(2, source);
                try (var row = select.executeQuery()) {
                    return row.next() ? json.columns(row.getString(1)) : Map.of();
                }
            }
        });
    }
}
