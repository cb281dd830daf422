package org.upskill.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Statements;
import org.upskill.testing.User;

/** What a reader of people gets to see around a person, and takes along as a file. */
@QuarkusTest
class PersonListTest {
    private static final String PATH = "/api/v1/people";

    @Test
    void namesThoseAboveAPersonFromTheTopDown() {
        var top = PersonResourceTest.person("Top", Map.of());
        var middle = PersonResourceTest.person("Middle", Map.of("managerId", top.get("id")));
        var below = PersonResourceTest.person("Below", Map.of("managerId", middle.get("id")));

        line(below).body("name", contains("Top", "Middle")).body("id", contains(top.get("id"), middle.get("id")));
        line(top).body("", empty());
    }

    @Test
    void letsTheAuditKnowWhoseLineWasLookedAt() {
        var top = PersonResourceTest.person("Top", Map.of());
        var below = PersonResourceTest.person("Below", Map.of("managerId", top.get("id")));

        line(below);
        line(top);

        Api.as(User.ANA).get("/api/v1/audit-entries?kind=person&action=read").then().statusCode(200)
                .body("items.recordId", contains(below.get("id")))
                .body("items[0].changes.find { it.field == 'what' }.to", equalTo("person.line"))
                .body("items[0].changes.find { it.field == 'count' }.to", equalTo("1"));
    }

    @Test
    void readsALongLineWithAsManyQuestionsAsAShortOne() {
        var above = PersonResourceTest.person("Top", Map.of());
        var nearTheTop = PersonResourceTest.person("Short", Map.of("managerId", above.get("id")));
        for (var depth = 0; depth < 8; depth++) above = PersonResourceTest.person("Manager " + depth, Map.of("managerId", above.get("id")));
        var farBelow = above;

        var few = Statements.taken(() -> line(nearTheTop).body("", hasSize(1)));
        assertThat(Statements.taken(() -> line(farBelow).body("", hasSize(8)))).isEqualTo(few);
    }

    @Test
    void namesTheTeamsThatSomebodyIsInBesidesThePrimaryOne() {
        var primary = Api.create("/api/v1/teams", Map.of("name", "Claims"));
        var other = Api.create("/api/v1/teams", Map.of("name", "Letters"));
        var eli = PersonResourceTest.person("Eli Novak", Map.of("teamId", primary.get("id")));
        Api.as(User.LENA).body(Map.of("personIds", List.of(eli.get("id")))).post("/api/v1/teams/" + other.get("id") + "/add-members").then().statusCode(200);

        Api.as(User.ANA).get(PATH + "/" + eli.get("id") + "/teams").then().statusCode(200).body("name", contains("Letters"));
    }

    @Test
    void doesNotKnowWhomItDoesNotKnow() {
        var nobody = PATH + "/01890000-0000-7000-8000-000000000000";

        Api.as(User.LENA).get(nobody + "/line").then().statusCode(404);
        Api.as(User.LENA).get(nobody + "/teams").then().statusCode(404);
    }

    @Test
    void givesTheListAsAFileInTheReadersLanguage() {
        PersonResourceTest.person("Mia Brandt", Map.of("title", "Head of claims", "department", "Claims", "startsOn", "2999-01-01"));
        PersonResourceTest.person("Eli Novak", Map.of("department", "Sales"));

        var file = Api.as(User.LENA).header("Accept-Language", "de").get(PATH + "/table?department=Claims&columns=name,title,state,startsOn&format=csv").then().statusCode(200).extract().asString();

        assertThat(file.strip().lines()).containsExactly("\uFEFFName,Titel,Stand,Erster Tag", "Mia Brandt,Head of claims,Kommt noch,2999-01-01");
    }

    private static ValidatableResponse line(Map<String, Object> person) {
        return Api.as(User.OMAR).get(PATH + "/" + person.get("id") + "/line").then().statusCode(200);
    }
}
