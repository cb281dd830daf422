package org.upskill.shared.persistence;

import com.mysql.cj.jdbc.JdbcConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Inserts many rows by few statements. A batch that the driver rewrites comes to much the same for the database, but costs the driver
 * several times as much, because it copies, measures and quotes every value; MySQL's own prepared statements take the values as they are.
 */
public final class RowInsert {
    private static final int ROWS = 100;

    private RowInsert() {}

    /** Sets the parameters of one row, from a place on; answers the place after them. */
    public interface Filling<T> {
        int fill(PreparedStatement insert, int place, T row) throws SQLException;
    }

    /**
     * Inserts the rows.
     *
     * @param table with its columns, {@code role (id, title)}
     * @param row   the SQL of one row, {@code (?, ?)}
     */
    public static <T> void run(Connection connection, String table, String row, List<T> rows, Filling<T> filling) throws SQLException {
        var rest = rows.size() % ROWS;
        if (rest < rows.size()) run(connection, table, row, ROWS, rows.subList(0, rows.size() - rest), filling);
        if (rest > 0) run(connection, table, row, rest, rows.subList(rows.size() - rest, rows.size()), filling);
    }

    private static <T> void run(Connection connection, String table, String row, int atOnce, List<T> rows, Filling<T> filling) throws SQLException {
        try (var insert = prepare(connection, "insert into " + table + " values " + row + (", " + row).repeat(atOnce - 1))) {
            for (var from = 0; from < rows.size(); from += atOnce) {
                var place = 1;
                for (var one : rows.subList(from, from + atOnce)) place = filling.fill(insert, place, one);
                insert.executeUpdate();
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        return connection.isWrapperFor(JdbcConnection.class)
                ? connection.unwrap(JdbcConnection.class).serverPrepareStatement(sql)
                : connection.prepareStatement(sql);
    }
}
