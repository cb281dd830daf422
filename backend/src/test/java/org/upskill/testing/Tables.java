package org.upskill.testing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
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

    /** Where in the whole database a word can be read, whatever its case: in texts, in JSON and in files, packed ones too. */
    public static Set<String> mentioning(String word) {
        try (var connection = connection()) {
            var places = new TreeSet<String>();
            for (var table : names(connection)) {
                try (var statement = connection.createStatement(); var rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            if (texts(rows, column).anyMatch(text -> text.toLowerCase().contains(word.toLowerCase()))) {
                                places.add(table + "." + rows.getMetaData().getColumnName(column).toLowerCase());
                            }
                        }
                    }
                }
            }
            return places;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> texts(ResultSet rows, int column) throws SQLException {
        if (!(rows.getObject(column) instanceof byte[] || rows.getObject(column) instanceof Blob)) return Stream.ofNullable(rows.getString(column));
        var bytes = rows.getBytes(column);
        return Stream.of(bytes, inflated(bytes)).flatMap(some -> Stream.of(new String(some, StandardCharsets.UTF_8), new String(some, StandardCharsets.UTF_16LE)));
    }

    private static byte[] inflated(byte[] bytes) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException notPacked) {
            return new byte[0];
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
