package org.upskill.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.text.Kebab;

/** Every question about the compared rows of an import. */
@ApplicationScoped
class StagedRows {
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    StagedRows(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** How many rows do what. */
    int count(UUID importId, ChangeAction action) {
        return number("select count(*) from import_row where import_id = ? and action = ?", importId, Kebab.of(action));
    }

    private int number(String sql, UUID importId, Object... parameters) {
        return in(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setBytes(1, Ids.bytes(importId));
                for (var i = 0; i < parameters.length; i++) select.setObject(i + 2, parameters[i]);
                try (var rows = select.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        });
    }

    /** The number of the last row so far; 0 when there is none. */
    int lastRow(UUID importId) {
        return number("select max(row_no) from import_row where import_id = ?", importId);
    }

    /** Which of these records the import makes. */
    Set<UUID> created(UUID importId, Collection<UUID> records) {
        return in(connection -> {
            var marks = "?, ".repeat(records.size() - 1) + "?";
            var sql = "select record_id from import_row where import_id = ? and action = 'created' and record_id in (" + marks + ")";
            try (var select = connection.prepareStatement(sql)) {
                var parameter = 1;
                select.setBytes(parameter++, Ids.bytes(importId));
                for (var record : records) select.setBytes(parameter++, Ids.bytes(record));
                var found = new HashSet<UUID>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) found.add(Ids.of(rows.getBytes(1)));
                }
                return found;
            }
        });
    }

    /** The next rows to write after a place in the order of writing. */
    List<StagedRow> toWrite(UUID importId, int depth, int row, int limit) {
        return page(importId, "depth >= 0 and (depth > ? or depth = ? and row_no > ?) order by depth, row_no", limit, depth, depth, row);
    }

    /** The rows written last, down from a place in the order of writing and including it. */
    List<StagedRow> written(UUID importId, int depth, int row, int limit) {
        return page(importId, "depth >= 0 and (depth < ? or depth = ? and row_no <= ?) order by depth desc, row_no desc", limit, depth, depth, row);
    }

    /** Rows in the order of the file. */
    List<StagedRow> changes(UUID importId, ChangeAction action, int after, int limit) {
        if (action == null) return page(importId, "action is not null and row_no > ? order by row_no", limit, after);
        return page(importId, "action = ? and row_no > ? order by row_no", limit, Kebab.of(action), after);
    }

    private List<StagedRow> page(UUID importId, String condition, int limit, Object... parameters) {
        return in(connection -> {
            var sql = "select row_no, action, source, record_key, shown_id, label, record_id, record_version, depth, before_values, after_values"
                    + " from import_row where import_id = ? and " + condition + " limit " + limit;
            try (var select = connection.prepareStatement(sql)) {
                select.setBytes(1, Ids.bytes(importId));
                for (var i = 0; i < parameters.length; i++) select.setObject(i + 2, parameters[i]);
                var rows = new ArrayList<StagedRow>();
                try (var found = select.executeQuery()) {
                    while (found.next()) rows.add(staged(found));
                }
                return rows;
            }
        });
    }

    private StagedRow staged(ResultSet row) throws SQLException {
        var action = row.getString(2);
        var recordId = row.getBytes(7);
        var version = row.getInt(8);
        var hasVersion = !row.wasNull();
        return new StagedRow(
                row.getInt(1),
                action == null ? null : Kebab.parse(ChangeAction.class, action).orElseThrow(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                recordId == null ? null : Ids.of(recordId),
                hasVersion ? version : null,
                row.getInt(9),
                values(row.getString(10)),
                values(row.getString(11)));
    }

    private Map<String, String> values(String text) {
        try {
            return text == null ? Map.of() : json.readValue(text, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T in(Work<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work::run);
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
