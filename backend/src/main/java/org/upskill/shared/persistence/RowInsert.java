package org.upskill.shared.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Inserts many rows by few statements. A batch that the driver rewrites comes to the same for the database, but costs the driver twice
 * the time, because it copies and measures every value first.
 */
public final class RowInsert {
    private static final int ROWS = 500;

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
        for (var from = 0; from < rows.size(); from += ROWS) {
            var some = rows.subList(from, Math.min(from + ROWS, rows.size()));
            var sql = "insert into " + table + " values " + row + (", " + row).repeat(some.size() - 1);
            try (var insert = connection.prepareStatement(sql)) {
                var place = 1;
                for (var one : some) place = filling.fill(insert, place, one);
                insert.executeUpdate();
            }
        }
    }
}
