package org.upskill.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PersonResourceTest {
    private static final String PATH = "/api/v1/people";

    @Test
    void showsAPersonWithTheNamesOfWhatIsNamed() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Claims clerk"));
        var team = Api.create("/api/v1/teams", Map.of("name", "Letters"));
        var mia = person("Mia Brandt", Map.of());
        var eli = person("Eli Novak", Map.of("managerId", mia.get("id"), "teamId", team.get("id"), "roleId", role.get("id"), "delegateId", mia.get("id"), "employment", "contractor"));

        Api.as(User.OMAR).get(PATH + "/" + eli.get("id")).then().statusCode(200)
                .body("managerName", equalTo("Mia Brandt"))
                .body("delegateName", equalTo("Mia Brandt"))
                .body("teamName", equalTo("Letters"))
                .body("roleTitle", equalTo("Claims clerk"))
                .body("employment", equalTo("contractor"))
                .body("active", equalTo(true))
                .body("state", equalTo("active"))
                .body("origins.roleId", equalTo("ui"));
    }

    @Test
    void knowsAPersonWhoseSourceGivesNoIdByTheIdOfItsOwn() {
        var mia = person("Mia Brandt", Map.of());

        assertThat(mia.get("externalId")).isEqualTo(mia.get("id"));
    }

    @Test
    void saysThatAScriptWroteWhatAScriptWrote() {
        Api.as(User.HRIS).body(Map.of("name", "Mia Brandt", "source", "hr", "externalId", "1")).post(PATH).then()
                .statusCode(201)
                .body("origins.name", equalTo("api"));
    }

    @Test
    void refusesAUserNameThatAnotherHasInAnotherCase() {
        person("Mia Brandt", Map.of("userName", "mia"));

        Api.as(User.LENA).body(Map.of("name", "Mia Other", "userName", "MIA")).post(PATH).then()
                .statusCode(409)
                .body("violations.pointer", hasItem("/userName"));
    }

    @Test
    void refusesAManagerWhoReportsToThePersonByWayOfOthers() {
        var top = person("Top", Map.of());
        var middle = person("Middle", Map.of("managerId", top.get("id")));
        var below = person("Below", Map.of("managerId", middle.get("id")));

        put(top, Map.of("name", "Top", "managerId", below.get("id"))).statusCode(409)
                .body("violations[0].pointer", equalTo("/managerId"))
                .body("violations[0].code", equalTo("cycle"));
        put(top, Map.of("name", "Top", "managerId", top.get("id"))).statusCode(409);
        Api.as(User.LENA).get(PATH + "/" + top.get("id")).then().body("managerId", nullValue()).body("version", equalTo(0));
    }

    @Test
    void refusesAManagerWhoDoesNotExist() {
        Api.as(User.LENA).body(Map.of("name", "Eli", "managerId", "01890000-0000-7000-8000-000000000000")).post(PATH).then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/managerId"));
    }

    @Test
    void clearsWhatAReplacementLeavesOutAndForgetsWhereItCameFrom() {
        var mia = person("Mia Brandt", Map.of("title", "Head of claims", "userName", "mia"));

        put(mia, Map.of("name", "Mia Brandt", "userName", "mia")).statusCode(200)
                .body("title", nullValue())
                .body("userName", equalTo("mia"))
                .body("origins.title", nullValue());
    }

    @Test
    void movesNoVersionWhereNothingIsNew() {
        var mia = person("Mia Brandt", Map.of("title", "Head of claims"));

        put(mia, Map.of("name", " Mia Brandt ", "title", "Head of claims")).statusCode(200).body("version", equalTo(0));
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        Api.as(User.LENA).body(Map.of("name", "Eli", "startsOn", "2026-03-02", "endsOn", "2026-03-01")).post(PATH).then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/endsOn"));
    }

    @Test
    void tellsWhatSomebodyIsToday() {
        person("Comes", Map.of("startsOn", "2999-01-01"));
        person("Gone", Map.of("endsOn", "2001-01-01"));
        person("Here", Map.of());
        person("Leave", Map.of("onLeave", true));

        Api.list(PATH).body("items.state", contains("not-started", "left", "active", "on-leave"));
    }

    @Test
    void putsAwayWhoLeftAndTakesBackWhoReturns() {
        var mia = person("Mia Brandt", Map.of());
        var away = command(mia, "deactivate").statusCode(200).body("active", equalTo(false)).body("deactivatedAt", notNullValue()).extract().jsonPath().<String, Object>getMap("$");

        command(away, "deactivate").statusCode(409);
        Api.list(PATH + "?active=true").body("total", equalTo(0));
        Api.list(PATH + "?active=false").body("total", equalTo(1));
        command(away, "reactivate").statusCode(200).body("active", equalTo(true)).body("id", equalTo(mia.get("id")));
    }

    @Test
    void findsPeopleByWordsAndFilters() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Claims clerk"));
        var mia = person("Mia Brandt", Map.of("department", "Claims", "userName", "mbrandt"));
        person("Eli Novák", Map.of("department", "Law", "location", "Graz", "managerId", mia.get("id"), "roleId", role.get("id")));

        Api.list(PATH + "?q=novak").body("items.name", contains("Eli Novák"));
        Api.list(PATH + "?q=mbra").body("items.name", contains("Mia Brandt"));
        Api.list(PATH + "?department=Law&location=Graz").body("items.name", contains("Eli Novák"));
        Api.list(PATH + "?unmapped=true").body("items.name", contains("Mia Brandt"));
        Api.list(PATH + "?roleId=" + role.get("id")).body("items.name", contains("Eli Novák"));
        Api.list(PATH + "?managerId=" + mia.get("id")).body("items.name", contains("Eli Novák"));
        Api.list(PATH + "/facets").body("departments", contains("Claims", "Law")).body("locations", contains("Graz"));
    }

    @Test
    void opensTheOrganisationLevelByLevel() {
        var top = person("Top", Map.of());
        var middle = person("Middle", Map.of("managerId", top.get("id")));
        person("Below", Map.of("managerId", middle.get("id")));
        command(person("Gone", Map.of("managerId", middle.get("id"))), "deactivate").statusCode(200);

        Api.list(PATH + "/tree").body("items.name", contains("Top")).body("items[0].reportCount", equalTo(1));
        Api.list(PATH + "/tree?parentId=" + top.get("id")).body("items.name", contains("Middle")).body("items[0].reportCount", equalTo(1));
        Api.list(PATH + "/" + middle.get("id") + "/reports").body("items.name", contains("Below"));
    }

    @Test
    void opensTheOrganisationAtThoseTooWhoseManagerHasLeft() {
        var top = person("Top", Map.of());
        var gone = person("Gone", Map.of("managerId", top.get("id")));
        var orphan = person("Orphan", Map.of("managerId", gone.get("id")));
        person("Below", Map.of("managerId", orphan.get("id")));
        command(gone, "deactivate").statusCode(200);

        Api.list(PATH + "/tree").body("items.name", contains("Orphan", "Top")).body("total", equalTo(2)).body("items.reportCount", contains(1, 0));
        Api.list(PATH + "/tree?limit=1").body("items.name", contains("Orphan")).body("nextCursor", notNullValue());
        Api.list(PATH + "/tree?parentId=" + orphan.get("id")).body("items.name", contains("Below"));
    }

    @Test
    void leavesReportsWithoutAManagerWhoIsDeleted() {
        var mia = person("Mia Brandt", Map.of());
        var eli = person("Eli Novak", Map.of("managerId", mia.get("id"), "delegateId", mia.get("id")));
        Api.create("/api/v1/teams", Map.of("name", "Letters", "leadId", mia.get("id")));

        Api.as(User.LENA).header("If-Match", Api.etag(mia)).delete(PATH + "/" + mia.get("id")).then().statusCode(204);

        Api.as(User.LENA).get(PATH + "/" + eli.get("id")).then().body("managerId", nullValue()).body("delegateId", nullValue());
        Api.list("/api/v1/teams").body("items[0].leadId", nullValue());
        Api.list(PATH + "?q=brandt").body("total", equalTo(0));
    }

    @Test
    void keepsARoleThatPeopleHave() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Claims clerk"));
        person("Eli Novak", Map.of("roleId", role.get("id")));

        Api.as(User.LENA).header("If-Match", Api.etag(role)).delete("/api/v1/roles/" + role.get("id")).then().statusCode(409);
    }

    static Map<String, Object> person(String name, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("name", name);
        return Api.create(PATH, input);
    }

    private static ValidatableResponse put(Map<String, Object> person, Map<String, ?> input) {
        return Api.as(User.LENA).header("If-Match", Api.etag(person)).body(input).put(PATH + "/" + person.get("id")).then();
    }

    private static ValidatableResponse command(Map<String, Object> person, String command) {
        return Api.as(User.LENA).header("If-Match", Api.etag(person)).post(PATH + "/" + person.get("id") + "/" + command).then();
    }
}
