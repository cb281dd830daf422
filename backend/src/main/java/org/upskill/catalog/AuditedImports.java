package org.upskill.catalog;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.upskill.shared.persistence.DatabaseUsers;
import org.upskill.shared.privacy.AppendOnlyStore;

/** What the audit keeps of imports and names a person. The rows stay; nobody can read any more whom they are about. */
@ApplicationScoped
class AuditedImports implements AppendOnlyStore {
    private final AgroalDataSource owner;

    AuditedImports(@DataSource(DatabaseUsers.OWNER) AgroalDataSource owner) {
        this.owner = owner;
    }

    @Override
    public String name() {
        return "audited-imports";
    }

    @Override
    public List<Map<String, Object>> report(Traces person) {
        var found = new ArrayList<Map<String, Object>>();
        var named = new NamedRows(person);
        each((connection, block) -> block.rows().stream().filter(named::include).forEach(row -> {
            var values = new LinkedHashMap<String, Object>();
            values.put("row", row.row());
            values.put("before", row.before());
            values.put("values", row.after());
            found.add(values);
        }));
        return found;
    }

    @Override
    public int count(Traces person) {
        var sum = new int[1];
        var named = new NamedRows(person);
        each((connection, block) -> sum[0] += (int) block.rows().stream().filter(named::include).count());
        return sum[0];
    }

    @Override
    public int erase(Traces person) {
        var sum = new int[1];
        var named = new NamedRows(person);
        each((connection, block) -> {
            var naming = (int) block.rows().stream().filter(named::include).count();
            if (naming == 0) return;
            sum[0] += naming;
            try (var update = connection.prepareStatement("update " + AuditedRows.TABLE + " set content = ? where import_id = ? and first_row = ?")) {
                update.setBytes(1, RowBlock.pack(block.rows().stream().map(row -> named.include(row) ? named.without(row) : row).toList()));
                update.setBytes(2, block.importId());
                update.setInt(3, block.firstRow());
                update.executeUpdate();
            }
        });
        return sum[0];
    }

    private record Block(byte[] importId, int firstRow, List<StagedRow> rows) {}

    private interface Work {
        void with(Connection connection, Block block) throws SQLException;
    }

    /** One at a time, because all of them together may be large. */
    private void each(Work work) {
        try (var connection = owner.getConnection()) {
            for (var key : keys(connection)) work.with(connection, read(connection, key));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Block> keys(Connection connection) throws SQLException {
        var keys = new ArrayList<Block>();
        try (var select = connection.prepareStatement("select import_id, first_row from " + AuditedRows.TABLE); var rows = select.executeQuery()) {
            while (rows.next()) keys.add(new Block(rows.getBytes(1), rows.getInt(2), List.of()));
        }
        return keys;
    }

    private static Block read(Connection connection, Block key) throws SQLException {
        try (var select = connection.prepareStatement("select content from " + AuditedRows.TABLE + " where import_id = ? and first_row = ?")) {
            select.setBytes(1, key.importId());
            select.setInt(2, key.firstRow());
            try (var row = select.executeQuery()) {
                return new Block(key.importId(), key.firstRow(), row.next() ? RowBlock.unpack(row.getBytes(1)) : List.of());
            }
        }
    }
}
