package org.upskill.shared.demo;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.persistence.Ids;

/** The rows of one table as the removal of the demo sees them. */
record DemoRows(Session session, String table) {
    private static final int AT_ONCE = 500;

    /** A column of another table that must name a row of this one. */
    private record Key(String table, String column) {}

    long count(String source) {
        return ids(source).size();
    }

    Set<UUID> ids(String source) {
        return read("select id from " + table + " where source = ?", query -> query.setString(1, source));
    }

    /** Those whose own row or whose parts somebody wrote after the time. */
    Set<UUID> changedAfter(String source, Instant time, List<Owned> owned) {
        var found = read("select id from " + table + " where source = ? and updated_at > ?", query -> {
            query.setString(1, source);
            query.setTimestamp(2, Timestamp.from(time), utc());
        });
        for (var part : owned) {
            if (part.time() == null) continue;
            var sql = "select r.id from %1$s r where r.source = ? and exists (select 1 from %2$s o where o.%3$s and o.%4$s > ?)"
                    .formatted(table, part.table(), part.condition().replace("?", "r.id"), part.time());
            found.addAll(read(sql, query -> {
                query.setString(1, source);
                query.setTimestamp(2, Timestamp.from(time), utc());
            }));
        }
        return found;
    }

    /** Those that a row names which is neither theirs nor among them. */
    Set<UUID> named(Set<UUID> ids, List<Owned> owned) {
        var parts = new HashMap<String, Optional<String>>();
        owned.forEach(part -> parts.put(part.table(), Optional.ofNullable(part.others())));
        var found = new HashSet<UUID>();
        for (var key : session.doReturningWork(this::keys)) {
            var others = parts.getOrDefault(key.table(), Optional.of("1 = 1"));
            if (others.isEmpty()) continue;
            for (var some : portions(ids)) {
                var sql = "select %2$s, %3$s from %1$s where %2$s in (%4$s) and %5$s".formatted(
                        key.table(), key.column(), key.table().equals(table) ? "id" : "null", marks(some.size()), others.get());
                found.addAll(session.doReturningWork(connection -> outside(connection, sql, some, ids)));
            }
        }
        return found;
    }

    void delete(Set<UUID> ids, List<Owned> owned) {
        for (var part : owned) batch("delete from %s where %s".formatted(part.table(), part.condition()), ids);
        // A row may name another of this table, which then must not be gone before it.
        session.doReturningWork(this::keys).stream().filter(key -> key.table().equals(table)).forEach(key ->
                batch("update %s set %s = null where id = ?".formatted(table, key.column()), ids));
        batch("delete from %s where id = ?".formatted(table), ids);
    }

    private static Set<UUID> outside(Connection connection, String sql, List<UUID> some, Set<UUID> going) throws SQLException {
        var found = new HashSet<UUID>();
        try (var query = connection.prepareStatement(sql)) {
            for (var at = 0; at < some.size(); at++) query.setBytes(at + 1, Ids.bytes(some.get(at)));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var namer = rows.getBytes(2);
                    if (namer == null || !going.contains(Ids.of(namer))) found.add(Ids.of(rows.getBytes(1)));
                }
            }
        }
        return found;
    }

    private List<Key> keys(Connection connection) throws SQLException {
        var mySql = connection.getMetaData().getDatabaseProductName().equals("MySQL");
        var keys = new ArrayList<Key>();
        try (var found = connection.getMetaData().getExportedKeys(connection.getCatalog(), mySql ? null : "public", table)) {
            while (found.next()) {
                // What lets go of the name by itself does not need the record.
                if (found.getShort("DELETE_RULE") == DatabaseMetaData.importedKeySetNull) continue;
                keys.add(new Key(found.getString("FKTABLE_NAME"), found.getString("FKCOLUMN_NAME")));
            }
        }
        return keys;
    }

    private Set<UUID> read(String sql, Filling filling) {
        return session.doReturningWork(connection -> {
            var found = new HashSet<UUID>();
            try (var query = connection.prepareStatement(sql)) {
                filling.fill(query);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) found.add(Ids.of(rows.getBytes(1)));
                }
            }
            return found;
        });
    }

    private void batch(String sql, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var id : ids) {
                    statement.setBytes(1, Ids.bytes(id));
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    private static List<List<UUID>> portions(Collection<UUID> ids) {
        var all = List.copyOf(ids);
        var portions = new ArrayList<List<UUID>>();
        for (var start = 0; start < all.size(); start += AT_ONCE) portions.add(all.subList(start, Math.min(start + AT_ONCE, all.size())));
        return portions;
    }

    private static String marks(int count) {
        return String.join(", ", java.util.Collections.nCopies(count, "?"));
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }

    private interface Filling {
        void fill(PreparedStatement query) throws SQLException;
    }
}
