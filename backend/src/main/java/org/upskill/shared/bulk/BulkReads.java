package org.upskill.shared.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.persistence.Ids;

/** The questions a {@link BulkTable} asks of its table. */
final class BulkReads {
    private static final int FIRST_FIELD = 6;
    private static final int NEIGHBOURS = 20;

    private final String table;
    private final boolean archivable;
    private final boolean mergeable;
    private final List<BulkField> fields;
    private final String select;

    BulkReads(String table, boolean archivable, boolean mergeable, List<BulkField> fields) {
        this.table = table;
        this.archivable = archivable;
        this.mergeable = mergeable;
        this.fields = fields;
        this.select = select();
    }

    List<BulkRecord> byKey(Connection connection, String source, Collection<String> externalIds) throws SQLException {
        var sql = select + " where t.source = ? and t.external_id in " + marks(externalIds.size());
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, source);
            var parameter = 2;
            for (var externalId : externalIds) statement.setString(parameter++, externalId);
            return records(statement);
        }
    }

    List<BulkRecord> byId(Connection connection, Collection<UUID> ids) throws SQLException {
        return byId(connection, "id", ids);
    }

    /** Those of a source that are not archived, in the order of their ids. */
    List<BulkRecord> inUse(Connection connection, String source, UUID after, int limit) throws SQLException {
        var from = after == null ? "" : " and t.id > ?";
        var sql = select + " where t.source = ?" + (archivable ? " and t.archived_at is null" : "") + from + " order by t.id limit " + limit;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, source);
            if (after != null) statement.setBytes(2, Ids.bytes(after));
            return records(statement);
        }
    }

    long countInUse(Connection connection, String source) throws SQLException {
        var sql = "select count(*) from " + table + " where source = ?" + (archivable ? " and archived_at is null" : "");
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, source);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Those in whose column one of the ids stands. */
    List<BulkRecord> byId(Connection connection, String column, Collection<UUID> ids) throws SQLException {
        if (ids.isEmpty()) return List.of();
        try (var statement = connection.prepareStatement(select + " where t." + column + " in " + marks(ids.size()))) {
            setIds(statement, ids);
            return records(statement);
        }
    }

    List<BulkTarget> named(Connection connection, Collection<String> externalIds) throws SQLException {
        var sql = "select %1$s, t.source, t.external_id, %2$s, %3$s from %4$s t%5$s where t.external_id in %6$s".formatted(
                mergeable ? "coalesce(m.id, t.id)" : "t.id",
                mergeable ? "case when m.id is null then %s else %s end".formatted(archived("t"), archived("m")) : archived("t"),
                mergeable ? "m.external_id" : "null",
                table,
                mergeable ? " left join %s m on m.id = t.survivor_id".formatted(table) : "",
                marks(externalIds.size()));
        try (var statement = connection.prepareStatement(sql)) {
            var parameter = 1;
            for (var externalId : externalIds) statement.setString(parameter++, externalId);
            var targets = new ArrayList<BulkTarget>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    targets.add(new BulkTarget(
                            Ids.of(rows.getBytes(1)), rows.getString(2), rows.getString(3), rows.getInt(4) > 0, rows.getString(5)));
                }
            }
            return targets;
        }
    }

    /** The external ids next to this one, on both sides. */
    List<String> neighbours(Connection connection, String externalId) throws SQLException {
        var found = new ArrayList<String>();
        for (var side : List.of(">= ? order by external_id", "< ? order by external_id desc")) {
            try (var statement = connection.prepareStatement("select external_id from " + table + " where external_id " + side + " limit " + NEIGHBOURS)) {
                statement.setString(1, externalId);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    /** Which record refers to which by a field. */
    Map<UUID, UUID> pairs(Connection connection, BulkField field) throws SQLException {
        var sql = "select id, %1$s from %2$s where %1$s is not null".formatted(BulkColumns.name(field), table);
        try (var statement = connection.prepareStatement(sql); var rows = statement.executeQuery()) {
            var pairs = new HashMap<UUID, UUID>();
            while (rows.next()) pairs.put(Ids.of(rows.getBytes(1)), Ids.of(rows.getBytes(2)));
            return pairs;
        }
    }

    /** The versions of those that exist, which from here on nobody else can move before the transaction ends. */
    Map<UUID, Integer> lockedVersions(Connection connection, Collection<UUID> ids) throws SQLException {
        return versions(connection, ids, " for update");
    }

    /** The versions of those that exist. */
    Map<UUID, Integer> versions(Connection connection, Collection<UUID> ids) throws SQLException {
        return versions(connection, ids, "");
    }

    private Map<UUID, Integer> versions(Connection connection, Collection<UUID> ids, String lock) throws SQLException {
        if (ids.isEmpty()) return Map.of();
        var sql = "select id, version from " + table + " where id in " + marks(ids.size()) + lock;
        try (var statement = connection.prepareStatement(sql)) {
            setIds(statement, ids);
            var versions = new HashMap<UUID, Integer>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) versions.put(Ids.of(rows.getBytes(1)), rows.getInt(2));
            }
            return versions;
        }
    }

    static String marks(int count) {
        return "(" + "?, ".repeat(count - 1) + "?)";
    }

    static void setIds(PreparedStatement statement, Collection<UUID> ids) throws SQLException {
        var parameter = 1;
        for (var id : ids) statement.setBytes(parameter++, Ids.bytes(id));
    }

    private String select() {
        var columns = new StringBuilder("select t.id, t.version, t.source, %s, %s".formatted(archived("t"), flag(mergeable, "t.survivor_id")));
        var joins = new StringBuilder(" from " + table + " t");
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            columns.append(", t.").append(BulkColumns.name(field));
            if (field.type() != BulkField.Type.REFERENCE) continue;
            columns.append(", r%d.external_id".formatted(i));
            joins.append(" left join %1$s r%2$d on r%2$d.id = t.%3$s".formatted(field.table(), i, BulkColumns.name(field)));
        }
        return columns.append(joins).toString();
    }

    /** 1 where the row of that name is archived, else 0; also where there is none. */
    private String archived(String row) {
        return flag(archivable, row + ".archived_at");
    }

    private static String flag(boolean known, String column) {
        return known ? "case when %s is not null then 1 else 0 end".formatted(column) : "0";
    }

    private List<BulkRecord> records(PreparedStatement statement) throws SQLException {
        var records = new ArrayList<BulkRecord>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) records.add(record(rows));
        }
        return records;
    }

    private BulkRecord record(ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        var column = FIRST_FIELD;
        for (var field : fields) {
            var value = BulkColumns.read(field, row, column);
            if (value != null) values.put(field.name(), value);
            column += field.type() == BulkField.Type.REFERENCE ? 2 : 1;
        }
        return new BulkRecord(Ids.of(row.getBytes(1)), row.getInt(2), row.getString(3), row.getInt(4) > 0, row.getInt(5) > 0, values);
    }
}
