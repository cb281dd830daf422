package org.upskill.testing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.upskill.shared.text.Speech;

/** Empties every table before every test. It finds the tables itself, so that a new one is never forgotten. */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {
    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Speech.usually(Locale.ENGLISH);
        try (var connection = Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            var mySql = connection.getMetaData().getDatabaseProductName().equals("MySQL");
            statement.execute(mySql ? "set foreign_key_checks = 0" : "set referential_integrity false");
            for (var table : tables(connection)) statement.execute("delete from " + table);
            statement.execute(mySql ? "set foreign_key_checks = 1" : "set referential_integrity true");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        var schema = connection.getMetaData().getDatabaseProductName().equals("MySQL") ? null : "public";
        try (var found = connection.getMetaData().getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) tables.add(found.getString("TABLE_NAME"));
        }
        tables.remove("flyway_schema_history");
        if (tables.isEmpty()) throw new IllegalStateException("No tables found.");
        return tables;
    }
}
