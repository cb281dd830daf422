package org.upskill.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PersonMergeTest {
    private static final String PATH = "/api/v1/people";

    @Test
    void letsEverythingGoOverToTheRecordThatStaysAndBack() {
        var stays = person("Mia Brandt", Map.of("department", "Claims"));
        var twin = person("M. Brandt", Map.of("department", "Law", "employeeNumber", "42"));
        var report = person("Eli", Map.of("managerId", twin.get("id")));
        var boss = person("Boss", Map.of("delegateId", twin.get("id")));
        var led = Api.create("/api/v1/teams", Map.of("name", "Letters", "leadId", twin.get("id")));
        var team = Api.create("/api/v1/teams", Map.of("name", "Readers"));
        Api.as(User.LENA).body(Map.of("personIds", List.of(twin.get("id")))).post("/api/v1/teams/" + team.get("id") + "/add-members").then().statusCode(200);

        merge(twin, stays).statusCode(200).body("active", equalTo(false)).body("survivorName", equalTo("Mia Brandt"));

        read(stays).body("department", equalTo("Claims")).body("employeeNumber", equalTo("42")).body("reportCount", equalTo(1));
        read(report).body("managerName", equalTo("Mia Brandt"));
        read(boss).body("delegateName", equalTo("Mia Brandt"));
        members(team).body("items.name", contains("Mia Brandt"));
        Api.list("/api/v1/teams/" + led.get("id")).body("leadName", equalTo("Mia Brandt"));
        command(twin, "reactivate").statusCode(409);

        command(twin, "undo-merge").statusCode(200).body("active", equalTo(true)).body("survivorId", nullValue());

        read(stays).body("employeeNumber", nullValue()).body("reportCount", equalTo(0));
        read(report).body("managerName", equalTo("M. Brandt"));
        read(boss).body("delegateName", equalTo("M. Brandt"));
        members(team).body("items.name", contains("M. Brandt"));
        Api.list("/api/v1/teams/" + led.get("id")).body("leadName", equalTo("M. Brandt"));
        command(twin, "undo-merge").statusCode(409);
    }

    @Test
    void letsTheAccountGoOverToo() {
        var stays = person("Mia Brandt", Map.of());
        var twin = person("M. Brandt", Map.of("workEmail", "mia@example.org"));
        Api.as(User.MIA).get("/api/v1/me").then().body("person.id", equalTo(twin.get("id")));

        merge(twin, stays).statusCode(200);
        Api.as(User.MIA).get("/api/v1/me").then().body("person.id", equalTo(stays.get("id")));
        command(twin, "undo-merge").statusCode(200);
        Api.as(User.MIA).get("/api/v1/me").then().body("person.id", equalTo(twin.get("id")));
    }

    @Test
    void refusesTheSameRecordADuplicateAndAnEmployeesOwnManager() {
        var stays = person("Mia Brandt", Map.of());
        var twin = person("M. Brandt", Map.of());
        var other = person("Other", Map.of());
        merge(stays, stays).statusCode(400);
        merge(twin, stays).statusCode(200);
        merge(other, twin).statusCode(400).body("violations[0].pointer", equalTo("/intoId"));
        merge(other, Map.of("id", "01890000-0000-7000-8000-000000000000")).statusCode(400);

        var middle = person("Middle", Map.of("managerId", other.get("id")));
        var below = person("Below", Map.of("managerId", middle.get("id")));
        merge(other, below).statusCode(409).body("violations[0].pointer", equalTo("/managerId"));
        Api.list(PATH + "?active=true").body("items.name", containsInAnyOrder("Mia Brandt", "Other", "Middle", "Below"));
    }

    private static ValidatableResponse members(Map<String, Object> team) {
        return Api.list("/api/v1/teams/" + team.get("id") + "/members");
    }

    private static ValidatableResponse merge(Map<String, Object> twin, Map<String, Object> into) {
        return Api.as(User.LENA).header("If-Match", tag(twin)).body(Map.of("intoId", into.get("id"))).post(PATH + "/" + twin.get("id") + "/merge").then();
    }

    private static ValidatableResponse command(Map<String, Object> person, String command) {
        return Api.as(User.LENA).header("If-Match", tag(person)).post(PATH + "/" + person.get("id") + "/" + command).then();
    }

    private static ValidatableResponse read(Map<String, Object> person) {
        return Api.as(User.LENA).get(PATH + "/" + person.get("id")).then().statusCode(200);
    }

    private static String tag(Map<String, Object> person) {
        return Api.as(User.LENA).get(PATH + "/" + person.get("id")).header("ETag");
    }

    private static Map<String, Object> person(String name, Map<String, ?> more) {
        return PersonResourceTest.person(name, more);
    }
}
