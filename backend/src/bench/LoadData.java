import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What the database itself needs to take in the rows of a table, read from a file of its own and into a table with the same indexes.
 * Prints rows per second; with {@code updates} how many rows of the table were ever updated; with {@code drop} it drops the database.
 *
 * <p>usage: {@code LoadData URL USER PASSWORD TABLE (FOLDER SOURCE | updates | drop)}; the server reads and writes the folder (on this host
 * the folder may have another name, given by {@code BENCH_FOLDER}).
 */
class LoadData {
    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            var table = arguments[3];
            System.out.println(switch (arguments[4]) {
                case "updates" -> updates(connection, table);
                case "drop" -> drop(connection);
                default -> rowsPerSecond(connection, table, arguments[4], arguments[5]);
            });
        }
    }

    private static long updates(Connection connection, String table) throws SQLException {
        return number(connection, "select coalesce(sum(count_update), 0) from performance_schema.table_io_waits_summary_by_table "
                + "where object_schema = database() and object_name = '" + table + "'");
    }

    private static long drop(Connection connection) throws SQLException {
        run(connection, "drop database " + connection.getCatalog());
        return 0;
    }

    private static long rowsPerSecond(Connection connection, String table, String folder, String source) throws Exception {
        var name = "upskill-bench-" + System.nanoTime() + ".tsv";
        run(connection, "drop table if exists load_" + table);
        run(connection, "create table load_" + table + " like " + table);
        run(connection, "select * from " + table + " where source = '" + source + "' into outfile '" + folder + "/" + name + "' character set binary");
        try {
            var start = System.nanoTime();
            run(connection, "load data infile '" + folder + "/" + name + "' into table load_" + table + " character set binary");
            var seconds = (System.nanoTime() - start) / 1e9;
            return Math.round(number(connection, "select count(*) from load_" + table) / seconds);
        } finally {
            run(connection, "drop table load_" + table);
            Files.deleteIfExists(Path.of(System.getenv().getOrDefault("BENCH_FOLDER", folder), name));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
