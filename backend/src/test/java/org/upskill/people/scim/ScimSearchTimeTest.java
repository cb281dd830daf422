package org.upskill.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.hris;
import static org.upskill.people.scim.Scim.isError;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Tables;

/** A filter that no index answers is not waited for without end. Tests wait for a second. */
@QuarkusTest
class ScimSearchTimeTest {
    private static final Duration MOST = Duration.ofSeconds(10);

    /** People, by doubling one of them. */
    private static final int DOUBLINGS = 17;

    /** As many questions about each of them as a filter may have. */
    private static final String SLOW = String.join(" or ", Collections.nCopies(150, "groups.display co \"z\""));

    @Test
    void cutsOffAFilterThatWouldRunLongAndSaysByWhatToFilterInstead() throws SQLException {
        Scim.createUser(Map.of("userName", "anna", "title", "Actuary"));
        crowd();
        var begun = System.nanoTime();

        isError(hris().body(Map.of("schemas", new String[] {"urn:ietf:params:scim:api:messages:2.0:SearchRequest"}, "filter", SLOW)).post(BASE + "/Users/.search").then(), 400)
                .body("scimType", equalTo("tooMany"))
                .body("detail", containsString("longer than 1 seconds"))
                .body("detail", containsString("userName"));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofMillis(900), MOST);
        assertThat(Scim.found("userName eq \"anna\"")).containsExactly("anna");
    }

    @Test
    void readsAFilterThatIsNestedAsDeepAsItMayBeAtOnce() {
        Scim.createUser("anna");
        var begun = System.nanoTime();

        hris().body(Map.of("schemas", new String[] {"urn:ietf:params:scim:api:messages:2.0:SearchRequest"}, "filter", nested())).post(BASE + "/Users/.search").then().statusCode(200);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MOST);
    }

    private static String nested() {
        var filter = "title pr";
        for (var depth = 0; depth < 48; depth++) filter = "userName eq \"ben\" %s (%s)".formatted(depth % 2 == 0 ? "and" : "or", filter);
        return filter;
    }

    private static void crowd() throws SQLException {
        try (var connection = Tables.connection(); var statement = connection.createStatement()) {
            var columns = new ArrayList<String>();
            try (var all = connection.getMetaData().getColumns(connection.getCatalog(), Tables.isMySql(connection) ? null : "public", "person", "%")) {
                while (all.next()) columns.add(all.getString("COLUMN_NAME").toLowerCase());
            }
            columns.removeAll(List.of("id", "external_id", "user_name", "user_name_fold"));
            var shared = String.join(", ", columns);
            var id = Tables.isMySql(connection) ? "uuid_to_bin(uuid())" : "cast(random_uuid() as binary(16))";
            for (var doubling = 0; doubling < DOUBLINGS; doubling++) {
                statement.executeUpdate("insert into person (id, external_id, %2$s) select %1$s, concat(external_id, '.%3$d'), %2$s from person".formatted(id, shared, doubling));
            }
        }
    }
}
