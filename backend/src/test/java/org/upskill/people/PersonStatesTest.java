package org.upskill.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.shared.event.Happening;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PersonStatesTest {
    private static final String PATH = "/api/v1/people";

    @Inject
    LastDays lastDays;

    @Inject
    Leavings leavings;

    @BeforeEach
    void hearNothingYet() {
        leavings.ids().clear();
    }

    @Test
    void putsAwayWhoseLastDayIsOverAndTellsOfIt() {
        var gone = person("Gone", Map.of("endsOn", "2001-01-01", "employment", "contractor"));
        person("Stays", Map.of("endsOn", "2999-01-01"));
        person("Here", Map.of());

        lastDays.run();

        Api.list(PATH + "?active=false").body("items.name", contains("Gone")).body("items[0].state", equalTo("left")).body("items[0].deactivatedAt", notNullValue());
        assertThat(leavings.ids()).containsExactly(gone.get("id").toString());
        lastDays.run();
        assertThat(leavings.ids()).hasSize(1);
    }

    @Test
    void tellsOfSomebodyWhoIsDeactivatedAndOfNobodyWhoIsAwayAlready() {
        var mia = person("Mia", Map.of());

        command(mia, "deactivate", 200);
        command(mia, "deactivate", 409);

        assertThat(leavings.ids()).containsExactly(mia.get("id").toString());
    }

    @Test
    void takesSomebodyBackAsTheSamePersonWithTheReportsOfBefore() {
        var mia = person("Mia", Map.of("title", "Head"));
        person("Eli", Map.of("managerId", mia.get("id")));
        command(mia, "deactivate", 200);

        command(mia, "reactivate", 200);

        Api.as(User.LENA).get(PATH + "/" + mia.get("id")).then().body("state", equalTo("active")).body("title", equalTo("Head")).body("reportCount", equalTo(1));
    }

    private static void command(Map<String, Object> person, String command, int status) {
        var tag = Api.as(User.LENA).get(PATH + "/" + person.get("id")).header("ETag");
        Api.as(User.LENA).header("If-Match", tag).post(PATH + "/" + person.get("id") + "/" + command).then().statusCode(status);
    }

    private static Map<String, Object> person(String name, Map<String, ?> more) {
        return PersonResourceTest.person(name, more);
    }

    /** Of whom was told that they left. */
    @ApplicationScoped
    static class Leavings {
        private final List<String> ids = new ArrayList<>();

        List<String> ids() {
            return ids;
        }

        void hear(@Observes Happening happening) {
            if (happening.type().equals("person.deactivated")) ids.add(happening.recordId().toString());
        }
    }
}
