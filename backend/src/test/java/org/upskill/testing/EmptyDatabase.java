package org.upskill.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.SQLException;
import java.util.Locale;
import org.upskill.shared.text.Speech;

/** Empties every table before every test. It finds the tables itself, so that a new one is never forgotten. */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {
    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Speech.usually(Locale.ENGLISH);
        try (var connection = Tables.connection(); var statement = connection.createStatement()) {
            var mySql = Tables.isMySql(connection);
            statement.execute(mySql ? "set foreign_key_checks = 0" : "set referential_integrity false");
            for (var table : Tables.names(connection)) statement.execute("delete from " + table);
            statement.execute(mySql ? "set foreign_key_checks = 1" : "set referential_integrity true");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
