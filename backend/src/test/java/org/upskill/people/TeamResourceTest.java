package org.upskill.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class TeamResourceTest {
    private static final String PATH = "/api/v1/teams";

    @Test
    void countsTheMembersWhoseFirstTeamItIsAndTheOthersOnce() {
        var team = Api.create(PATH, Map.of("name", "Letters"));
        var eli = PersonResourceTest.person("Eli Novak", Map.of("teamId", team.get("id")));
        var mia = PersonResourceTest.person("Mia Brandt", Map.of());

        members(team, "add-members", eli, mia);
        members(team, "add-members", mia);

        Api.list(PATH + "/" + team.get("id") + "/members").body("items.name", contains("Eli Novak", "Mia Brandt")).body("total", equalTo(2));
        Api.list(PATH).body("items[0].memberCount", equalTo(2));
        Api.list("/api/v1/people?teamId=" + team.get("id")).body("total", equalTo(2));
        members(team, "remove-members", mia);
        Api.list(PATH + "/" + team.get("id") + "/members").body("items.name", contains("Eli Novak"));
    }

    @Test
    void opensTheTreeLevelByLevel() {
        var lead = PersonResourceTest.person("Mia Brandt", Map.of());
        var top = Api.create(PATH, Map.of("name", "Claims", "leadId", lead.get("id")));
        Api.create(PATH, Map.of("name", "Letters", "parentId", top.get("id")));

        Api.list(PATH + "?parentId=root").body("items.name", contains("Claims")).body("items[0].childCount", equalTo(1)).body("items[0].leadName", equalTo("Mia Brandt"));
        Api.list(PATH + "?parentId=" + top.get("id")).body("items.name", contains("Letters")).body("items[0].parentName", equalTo("Claims"));
        Api.list(PATH + "?leadId=" + lead.get("id")).body("items.name", contains("Claims"));
    }

    @Test
    void refusesToPutATeamBelowItself() {
        var top = Api.create(PATH, Map.of("name", "Claims"));
        var below = Api.create(PATH, Map.of("name", "Letters", "parentId", top.get("id")));

        Api.as(User.LENA).header("If-Match", Api.etag(top)).body(Map.of("name", "Claims", "parentId", below.get("id"))).put(PATH + "/" + top.get("id")).then()
                .statusCode(400)
                .body("violations[0].code", equalTo("cycle"));
    }

    @Test
    void keepsATeamThatIsThePrimaryOneOfPeople() {
        var team = Api.create(PATH, Map.of("name", "Letters"));
        PersonResourceTest.person("Eli Novak", Map.of("teamId", team.get("id")));

        Api.as(User.LENA).header("If-Match", Api.etag(team)).delete(PATH + "/" + team.get("id")).then().statusCode(409);
    }

    @Test
    void deletesATeamThatPeopleAreInBesidesTheirOwn() {
        var team = Api.create(PATH, Map.of("name", "Readers"));
        var eli = PersonResourceTest.person("Eli Novak", Map.of());
        members(team, "add-members", eli);

        Api.as(User.LENA).header("If-Match", Api.etag(team)).delete(PATH + "/" + team.get("id")).then().statusCode(204);

        Api.as(User.LENA).get("/api/v1/people/" + eli.get("id")).then().statusCode(200).body("teamId", nullValue());
        Api.list(PATH + "?q=readers").body("total", equalTo(0));
    }

    @Test
    void takesNobodyIntoATeamWhoDoesNotExist() {
        var team = Api.create(PATH, Map.of("name", "Readers"));

        Api.as(User.LENA).body(Map.of("personIds", List.of(team.get("id")))).post(PATH + "/" + team.get("id") + "/add-members").then().statusCode(400);
    }

    @SafeVarargs
    private static void members(Map<String, Object> team, String command, Map<String, Object>... people) {
        var ids = java.util.Arrays.stream(people).map(person -> person.get("id")).toList();
        Api.as(User.LENA).body(Map.of("personIds", ids)).post(PATH + "/" + team.get("id") + "/" + command).then().statusCode(200);
    }
}
