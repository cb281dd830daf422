package org.upskill.shared.bulk;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.RowInsert;

/** What a {@link BulkTable} writes into its table. */
final class BulkWrites {
    private static final String INTEGRITY = "23";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private final String table;
    private final List<BulkField> fields;
    private final boolean linking;
    private final BiFunction<String, String, Map<String, String>> derived;
    private final Map<String, Object> defaults;

    /** @param linking whether no field carries the external id, so that the id has to stand for it */
    BulkWrites(
            String table,
            List<BulkField> fields,
            boolean linking,
            BiFunction<String, String, Map<String, String>> derived,
            Map<String, Object> defaults) {
        this.table = table;
        this.fields = fields;
        this.linking = linking;
        this.derived = derived;
        this.defaults = defaults;
    }

    void insert(Connection connection, List<BulkChange> changes) throws SQLException {
        var filled = fields.stream().filter(field -> isFilled(field, changes)).toList();
        var derivedColumns = derivedColumns(filled.stream().map(BulkField::name).toList());
        var given = new ArrayList<>(List.of("id", "source"));
        if (linking) given.add("external_id");
        filled.forEach(field -> given.add(BulkColumns.name(field)));
        given.addAll(derivedColumns);
        given.addAll(defaults.keySet());
        var now = "timestamp '%s'".formatted(STAMP.format(now()));
        var row = "(0, %1$s, %1$s%2$s)".formatted(now, ", ?".repeat(given.size()));
        var into = "%s (version, created_at, updated_at, %s)".formatted(table, String.join(", ", given));
        try {
            RowInsert.run(connection, into, row, changes, (insert, place, change) -> {
                var parameter = place;
                insert.setBytes(parameter++, Ids.bytes(change.id()));
                insert.setString(parameter++, change.source());
                if (linking) insert.setString(parameter++, change.id().toString());
                parameter = setValues(insert, parameter, filled, derivedColumns, change.after());
                for (var value : defaults.values()) insert.setObject(parameter++, value);
                return parameter;
            });
        } catch (SQLIntegrityConstraintViolationException broken) {
            throw new CatalogMovedOn(broken);
        }
    }

    private boolean isFilled(BulkField field, List<BulkChange> changes) {
        return !derived.apply(field.name(), "").isEmpty() || changes.stream().anyMatch(change -> change.after().containsKey(field.name()));
    }

    /** Sets what each change touches, by one batch for each set of fields. */
    void update(Connection connection, List<BulkChange> changes, Function<BulkChange, Map<String, String>> values) throws SQLException {
        var byFields = changes.stream().collect(Collectors.groupingBy(BulkChange::fields));
        for (var entry : byFields.entrySet()) {
            var touched = fields.stream().filter(field -> entry.getKey().contains(field.name())).toList();
            var derivedColumns = derivedColumns(entry.getKey());
            var columns = new ArrayList<>(touched.stream().map(BulkColumns::name).toList());
            columns.addAll(derivedColumns);
            var sql = "update " + table + " set version = version + 1, updated_at = ?, " + String.join(" = ?, ", columns) + " = ? where id = ?";
            batch(connection, sql, entry.getValue(), (statement, change) -> {
                statement.setObject(1, now());
                var parameter = setValues(statement, 2, touched, derivedColumns, values.apply(change));
                statement.setBytes(parameter, Ids.bytes(change.id()));
            });
        }
    }

    /** Puts records away. */
    void archive(Connection connection, List<BulkChange> changes) throws SQLException {
        archivedAt(connection, changes, now());
    }

    /** Takes records back into use. */
    void unarchive(Connection connection, List<BulkChange> changes) throws SQLException {
        archivedAt(connection, changes, null);
    }

    private void archivedAt(Connection connection, List<BulkChange> changes, LocalDateTime time) throws SQLException {
        batch(connection, "update " + table + " set version = version + 1, updated_at = ?, archived_at = ? where id = ?", changes, (statement, change) -> {
            statement.setObject(1, now());
            statement.setObject(2, time);
            statement.setBytes(3, Ids.bytes(change.id()));
        });
    }

    /** Deletes those that nothing refers to, and answers which. A statement that fails undoes itself on both databases. */
    List<UUID> delete(Connection connection, List<UUID> ids) throws SQLException {
        var deleted = new ArrayList<UUID>();
        try (var statement = connection.prepareStatement("delete from " + table + " where id = ?")) {
            for (var id : ids) {
                try {
                    statement.setBytes(1, Ids.bytes(id));
                    statement.executeUpdate();
                    deleted.add(id);
                } catch (SQLIntegrityConstraintViolationException inUse) {
                    // Somebody refers to it by now, so it stays and is counted as left alone.
                }
            }
        }
        return deleted;
    }

    private int setValues(
            PreparedStatement statement, int first, List<BulkField> touched, List<String> derivedColumns, Map<String, String> values)
            throws SQLException {
        var parameter = first;
        var brought = new HashMap<String, String>();
        for (var field : touched) {
            var value = values.get(field.name());
            BulkColumns.set(field, statement, parameter++, value);
            brought.putAll(derived.apply(field.name(), value == null ? "" : value));
        }
        for (var column : derivedColumns) statement.setString(parameter++, brought.get(column));
        return parameter;
    }

    private List<String> derivedColumns(Collection<String> names) {
        var columns = new LinkedHashSet<String>();
        names.forEach(name -> columns.addAll(derived.apply(name, "").keySet()));
        return List.copyOf(columns);
    }

    /** The present as both databases store it, whatever the zone of this machine. */
    private static LocalDateTime now() {
        return LocalDateTime.ofInstant(CatalogRecord.now(), ZoneOffset.UTC);
    }

    private static void batch(Connection connection, String sql, List<BulkChange> changes, Filling filling) throws SQLException {
        if (changes.isEmpty()) return;
        try (var statement = connection.prepareStatement(sql)) {
            for (var change : changes) {
                filling.fill(statement, change);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (BatchUpdateException | SQLIntegrityConstraintViolationException broken) {
            if (broken.getSQLState() != null && broken.getSQLState().startsWith(INTEGRITY)) throw new CatalogMovedOn(broken);
            throw broken;
        }
    }

    private interface Filling {
        void fill(PreparedStatement statement, BulkChange change) throws SQLException;
    }
}
