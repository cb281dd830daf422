package org.upskill.testing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.upskill.shared.persistence.DatabaseUsers;

/** What is stored, read past the application. */
public final class Tables {
    /** What runs in the background notes here when it did. */
    private static final String CLOCKWORK = "scheduled_task";

    private static final Map<String, String> READS = Map.of("audit_entry", " where action <> 'read'");

    private Tables() {}

    /**
     * The rows of every table but that of the background, so that one can see that a refused request left all as it was. That
     * somebody looked at a person is kept too, and left out here.
     */
    public static Map<String, List<String>> content() {
        try (var connection = connection()) {
            var content = new TreeMap<String, List<String>>();
            for (var table : names(connection)) if (!table.equals(CLOCKWORK)) content.put(table, rows(connection, table));
            return content;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings about what the application itself never would, such as a time long past. */
    public static void write(String sql) {
        try (var connection = connection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes every row of every table. */
    public static void empty() {
        try (var connection = connection(); var statement = connection.createStatement()) {
            var mySql = isMySql(connection);
            statement.execute(mySql ? "set foreign_key_checks = 0" : "set referential_integrity false");
            for (var table : names(connection)) statement.execute("delete from " + table);
            statement.execute(mySql ? "set foreign_key_checks = 1" : "set referential_integrity true");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the owner, who may do anything. */
    public static Connection connection() throws SQLException {
        return Arc.container().instance(AgroalDataSource.class, new DataSource.DataSourceLiteral(DatabaseUsers.OWNER)).get().getConnection();
    }

    public static boolean isMySql(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("MySQL");
    }

    /** All but the one that remembers the migrations. */
    static List<String> names(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        var schema = isMySql(connection) ? null : "public";
        try (var found = connection.getMetaData().getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) tables.add(found.getString("TABLE_NAME"));
        }
        tables.remove("flyway_schema_history");
        if (tables.isEmpty()) throw new IllegalStateException("No tables found.");
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement(); var result = statement.executeQuery("select * from " + table + READS.getOrDefault(table, ""))) {
            while (result.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getObject(column) instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : result.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows.stream().sorted().toList();
    }
}
