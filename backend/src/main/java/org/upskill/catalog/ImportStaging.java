package org.upskill.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.text.Kebab;

/** Keeps the compared rows of an import: what each would do, with the values from before and after. */
@ApplicationScoped
class ImportStaging {
    private static final int NOT_WRITTEN = -1;
    private static final int LABEL = 255;

    private final EntityManager entities;
    private final ObjectMapper json;

    ImportStaging(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Forgets some of what an earlier try has left; answers whether there may be more. */
    boolean forget(UUID importId, int limit) {
        return List.of("import_row", "import_error", "import_finding").stream().anyMatch(table -> in(connection -> {
            try (var delete = connection.prepareStatement("delete from " + table + " where import_id = ? limit " + limit)) {
                delete.setBytes(1, Ids.bytes(importId));
                return delete.executeUpdate() == limit;
            }
        }));
    }

    void add(UUID importId, List<RowDraft> rows) {
        in(connection -> {
            var sql = "insert into import_row (import_id, row_no, action, source, record_key, shown_id, label, record_id, record_version, depth,"
                    + " before_values, after_values) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
            try (var insert = connection.prepareStatement(sql)) {
                for (var row : rows) {
                    set(insert, importId, row);
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    private void set(PreparedStatement insert, UUID importId, RowDraft row) throws SQLException {
        var writes = row.isValid() && row.action != ChangeAction.UNCHANGED;
        insert.setBytes(1, Ids.bytes(importId));
        insert.setInt(2, row.number);
        insert.setString(3, row.isValid() ? Kebab.of(row.action) : null);
        insert.setString(4, RowError.cut(row.source, 40));
        insert.setString(5, row.identity);
        insert.setString(6, row.shownId);
        insert.setString(7, RowError.cut(row.label, LABEL));
        insert.setBytes(8, row.recordId == null ? null : Ids.bytes(row.recordId));
        insert.setObject(9, row.recordVersion, Types.INTEGER);
        insert.setInt(10, writes ? 0 : NOT_WRITTEN);
        insert.setString(11, writes && !row.before.isEmpty() ? text(row.before) : null);
        insert.setString(12, writes && !row.after.isEmpty() ? text(row.after) : null);
    }

    /** Puts rows where the tree wants them: deeper, or out. */
    void judge(UUID importId, List<UploadTree.Verdict> verdicts) {
        in(connection -> {
            var sql = "update import_row set depth = ?, action = case when ? then null else action end where import_id = ? and row_no = ?";
            try (var update = connection.prepareStatement(sql)) {
                for (var verdict : verdicts) {
                    update.setInt(1, verdict.error() == null ? verdict.depth() : NOT_WRITTEN);
                    update.setBoolean(2, verdict.error() != null);
                    update.setBytes(3, Ids.bytes(importId));
                    update.setInt(4, verdict.row());
                    update.addBatch();
                }
                return update.executeBatch();
            }
        });
    }

    private String text(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
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
