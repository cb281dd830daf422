package org.upskill.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.shared.event.Happening;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class TitleMappingTest {
    private static final String PATH = "/api/v1/title-mappings";

    @Inject
    Heard heard;

    private Object clerk;
    private Object lawyer;

    @BeforeEach
    void makeRoles() {
        clerk = Api.create("/api/v1/roles", Map.of("title", "Claims clerk", "otherTitles", List.of("Schadensachbearbeiter"))).get("id");
        lawyer = Api.create("/api/v1/roles", Map.of("title", "Lawyer")).get("id");
        heard.happenings().clear();
    }

    @Test
    void givesTheRoleToThoseWhoHaveTheTitleAndToThoseWhoComeLater() {
        var mia = person("Mia", Map.of("title", "Sachbearbeiter Schaden"));

        map(Map.of("title", "SACHBEARBEITER  Schaden", "roleId", clerk)).body("peopleCount", equalTo(1)).body("roleTitle", equalTo("Claims clerk"));

        read(mia).body("roleTitle", equalTo("Claims clerk")).body("origins.roleId", equalTo("mapping")).body("roleChangedAt", notNullValue());
        read(person("Eli", Map.of("title", "sachbearbeiter schaden"))).body("roleTitle", equalTo("Claims clerk"));
    }

    @Test
    void goesByTitleAndCodeBeforeTheCodeAndByTheCodeBeforeTheTitle() {
        map(Map.of("title", "Referent", "roleId", clerk));
        map(Map.of("jobCode", "L-1", "roleId", lawyer));
        map(Map.of("title", "Referent", "jobCode", "L-2", "roleId", lawyer));

        read(person("Both", Map.of("title", "Referent", "jobCode", "L-2"))).body("roleTitle", equalTo("Lawyer"));
        read(person("Code", Map.of("title", "Referent", "jobCode", "L-1"))).body("roleTitle", equalTo("Lawyer"));
        read(person("Title", Map.of("title", "Referent", "jobCode", "L-3"))).body("roleTitle", equalTo("Claims clerk"));
    }

    @Test
    void showsWhatTheRoleWasBeforeANewTitleChangedIt() {
        map(Map.of("title", "Sachbearbeiter", "roleId", clerk));
        map(Map.of("title", "Jurist", "roleId", lawyer));
        var mia = person("Mia", Map.of("title", "Sachbearbeiter"));

        put(mia, Map.of("title", "Jurist")).body("roleTitle", equalTo("Lawyer")).body("roleBeforeTitle", equalTo("Claims clerk")).body("origins.roleId", equalTo("mapping"));
    }

    @Test
    void keepsARoleGivenByHandUntilTheTitleChanges() {
        var mia = person("Mia", Map.of("title", "Sachbearbeiter", "roleId", lawyer));
        map(Map.of("title", "Sachbearbeiter", "roleId", clerk));
        read(mia).body("roleTitle", equalTo("Lawyer")).body("origins.roleId", equalTo("ui"));

        put(mia, Map.of("title", "Sachbearbeiter", "department", "Claims", "roleId", lawyer)).body("roleTitle", equalTo("Lawyer"));
        put(mia, Map.of("title", "Leiter", "roleId", lawyer)).body("roleId", nullValue()).body("roleBeforeTitle", equalTo("Lawyer"));
    }

    @Test
    void keepsTheRoleWhereAScriptLeavesItOut() {
        map(Map.of("title", "Sachbearbeiter", "roleId", clerk));
        var mia = person("Mia", Map.of("title", "Sachbearbeiter"));
        var eli = person("Eli", Map.of("title", "Sachbearbeiter", "roleId", lawyer));

        Api.as(User.HRIS).header("If-Match", Api.etag(mia)).body(Map.of("name", "Mia", "title", "Sachbearbeiter")).put("/api/v1/people/" + mia.get("id")).then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("roleTitle", equalTo("Claims clerk"));
        Api.as(User.HRIS).header("If-Match", Api.etag(eli)).body(Map.of("name", "Eli", "title", "Sachbearbeiter")).put("/api/v1/people/" + eli.get("id")).then()
                .body("roleTitle", equalTo("Lawyer"));
    }

    @Test
    void listsTheTitlesThatNobodyMappedWithTheMostPeopleFirst() {
        person("A", Map.of("title", "Jurist"));
        person("B", Map.of("title", "Sachbearbeiter", "jobCode", "S"));
        person("C", Map.of("title", "SACHBEARBEITER", "jobCode", "S"));
        person("D", Map.of("title", "Gone", "roleId", clerk));
        person("E", Map.of());

        list("/unmapped").body("items.peopleCount", contains(2, 1)).body("items[0].jobCode", equalTo("S")).body("items[1].title", equalTo("Jurist")).body("total", equalTo(2));
        var first = list("/unmapped?limit=1").body("items.peopleCount", contains(2)).extract().jsonPath().getString("nextCursor");
        list("/unmapped?limit=1&cursor=" + first).body("items.title", contains("Jurist")).body("nextCursor", nullValue());
    }

    @Test
    void mapsManyTitlesInOneCallAndSaysOfEachWhatBecameOfIt() {
        person("A", Map.of("title", "Jurist"));
        map(Map.of("title", "Sachbearbeiter", "roleId", lawyer));

        Api.as(User.OMAR).body(Map.of("items", List.of(
                        Map.of("title", "Jurist", "roleId", lawyer),
                        Map.of("title", "Sachbearbeiter", "roleId", clerk),
                        Map.of("title", "Nothing", "roleId", "01890000-0000-7000-8000-000000000000"))))
                .post(PATH + "/assign").then()
                .statusCode(207)
                .body("items.status", contains(200, 200, 400))
                .body("items[0].mapping.peopleCount", equalTo(1))
                .body("items[1].mapping.roleTitle", equalTo("Claims clerk"))
                .body("items[0].before", nullValue())
                .body("items[1].before.roleTitle", equalTo("Lawyer"))
                .body("items[1].before.title", equalTo("Sachbearbeiter"))
                .body("items[2].problem.violations[0].pointer", equalTo("/roleId"));

        list("/unmapped").body("items", empty());
        Api.list(PATH).body("total", equalTo(2));
    }

    @Test
    void takesTheRoleBackWithTheMapping() {
        var mapping = map(Map.of("title", "Sachbearbeiter", "roleId", clerk)).extract().jsonPath().<String, Object>getMap("$");
        var mia = person("Mia", Map.of("title", "Sachbearbeiter"));

        Api.as(User.LENA).header("If-Match", Api.etag(mapping)).delete(PATH + "/" + mapping.get("id")).then().statusCode(204);

        read(mia).body("roleId", nullValue());
        list("/unmapped").body("items.title", contains("Sachbearbeiter"));
    }

    @Test
    void suggestsRolesWithTheReasonBestFirst() {
        Api.create("/api/v1/roles", Map.of("title", "Senior claims clerk"));
        Api.create("/api/v1/roles", Map.of("title", "Claims auditor"));

        suggestions("claims CLERK")
                .body("title", contains("Claims clerk", "Senior claims clerk", "Claims auditor"))
                .body("reason", contains("title", "all-words", "some-words"));
        suggestions("Schadensachbearbeiter").body("reason", contains("other-title")).body("matched", contains("Schadensachbearbeiter"));
        suggestions("Gardener").body("$", empty());
    }

    @Test
    void refusesASecondMappingOfATitleAndOneOfNothing() {
        map(Map.of("title", "Jurist", "roleId", lawyer));

        Api.as(User.LENA).body(Map.of("title", "JURIST", "roleId", clerk)).post(PATH).then().statusCode(409);
        Api.as(User.LENA).body(Map.of("title", " ", "roleId", clerk)).post(PATH).then().statusCode(400);
    }

    @Test
    void tellsOfATitleThatNobodyMapped() {
        var mia = person("Mia", Map.of("title", "Jurist"));
        person("Eli", Map.of());

        assertThat(heard.happenings()).extracting(Happening::type).containsExactly("role.unmapped");
        assertThat(heard.happenings().getFirst().recordId()).hasToString((String) mia.get("id"));
    }

    @Test
    void movesPeopleAndMappingsToTheRoleThatStaysAndBack() {
        map(Map.of("title", "Jurist", "roleId", lawyer));
        var mia = person("Mia", Map.of("title", "Jurist"));
        merge("merge", Map.of("intoId", clerk));
        read(mia).body("roleTitle", equalTo("Claims clerk"));
        Api.list(PATH).body("items.roleTitle", contains("Claims clerk"));

        merge("undo-merge", Map.of());

        read(mia).body("roleTitle", equalTo("Lawyer"));
        Api.as(User.LENA).get("/api/v1/roles/" + lawyer + "/uses?deed=delete").then().statusCode(200).body("toString()", containsString("person"));
    }

    private void merge(String command, Map<String, ?> input) {
        var tag = Api.as(User.LENA).get("/api/v1/roles/" + lawyer).header("ETag");
        Api.as(User.LENA).header("If-Match", tag).body(input).post("/api/v1/roles/" + lawyer + "/" + command).then().statusCode(200);
    }

    private static ValidatableResponse map(Map<String, ?> input) {
        return Api.as(User.OMAR).body(input).post(PATH).then().statusCode(201);
    }

    private static ValidatableResponse list(String address) {
        return Api.as(User.ANA).get(PATH + address).then().statusCode(200);
    }

    private static ValidatableResponse suggestions(String title) {
        return Api.as(User.OMAR).queryParam("title", title).get(PATH + "/suggestions").then().statusCode(200);
    }

    private static ValidatableResponse read(Map<String, Object> person) {
        return Api.as(User.LENA).get("/api/v1/people/" + person.get("id")).then().statusCode(200);
    }

    private static ValidatableResponse put(Map<String, Object> person, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("name", person.get("name"));
        var tag = Api.as(User.LENA).get("/api/v1/people/" + person.get("id")).header("ETag");
        return Api.as(User.LENA).header("If-Match", tag).body(input).put("/api/v1/people/" + person.get("id")).then().statusCode(200);
    }

    private static Map<String, Object> person(String name, Map<String, ?> more) {
        return PersonResourceTest.person(name, more);
    }

    /** What was told. */
    @ApplicationScoped
    static class Heard {
        private final List<Happening> happenings = new ArrayList<>();

        List<Happening> happenings() {
            return happenings;
        }

        void hear(@Observes Happening happening) {
            happenings.add(happening);
        }
    }
}
