package org.upskill.priority;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.priority.Fixture.PRIORITIES;
import static org.upskill.priority.Fixture.TITLE;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PriorityResourceTest {

    @Test
    void keepsEverythingThatWasSaidAndStartsAsADraft() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Claims clerk"));
        var skill = Api.create("/api/v1/skills", Map.of("statement", "Checks figures in AI drafts against the policy before sending"));
        var made = Fixture.priority(Map.of(
                "description", "Letters leave on the day they come in.", "functions", List.of("Claims", "Legal"), "horizon", "near",
                "dueDate", "2027-03-31", "owner", "Head of claims", "roleIds", List.of(role.get("id")), "skillIds", List.of(skill.get("id"))));

        Api.list(Fixture.address(made))
                .body("title", equalTo(TITLE))
                .body("functions", contains("Claims", "Legal"))
                .body("horizon", equalTo("near"))
                .body("dueDate", equalTo("2027-03-31"))
                .body("status", equalTo("draft"))
                .body("roles.title", contains("Claims clerk"))
                .body("skills.id", contains(skill.get("id")))
                .body("events.action", contains("created"))
                .body("events[0].by", equalTo("lena"));
    }

    @Test
    void replacesTheWholeInput() {
        var made = Fixture.priority(Map.of("owner", "Head of claims", "functions", List.of("Claims")));

        Fixture.put(Fixture.address(made), Map.of("title", "Fewer reopened claims"))
                .statusCode(200)
                .body("title", equalTo("Fewer reopened claims"))
                .body("owner", nullValue())
                .body("functions", empty())
                .body("externalId", equalTo(made.get("externalId")));
    }

    @Test
    void refusesAnUpdateMadeFromAStaleReadAlsoWhereOnlyALinkHasChanged() {
        var made = Fixture.priority();
        var role = Api.create("/api/v1/roles", Map.of("title", "Claims clerk"));
        Fixture.put(Fixture.address(made), Map.of("title", TITLE, "roleIds", List.of(role.get("id")))).statusCode(200);

        Api.as(User.LENA).header("If-Match", Api.etag(made)).body(Map.of("title", "Mine")).put(Fixture.address(made)).then().statusCode(412);
        Api.as(User.LENA).body(Map.of("title", "Mine")).put(Fixture.address(made)).then().statusCode(428);
    }

    @Test
    void refusesReferencesToWhatDoesNotExist() {
        var input = Map.of("title", TITLE, "roleIds", List.of(UUID.randomUUID()), "skillIds", List.of(UUID.randomUUID()));
        Api.as(User.LENA).body(input).post(PRIORITIES).then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/roleIds", "/skillIds"));
    }

    @Test
    void refusesAKeyThatAnotherPriorityHas() {
        Fixture.priority(Map.of("source", "erp", "externalId", "P1"));
        Api.as(User.LENA).body(Map.of("title", "Another", "source", "erp", "externalId", "P1")).post(PRIORITIES).then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "{\"title\": \" \"}", "{\"title\": \"A\", \"functions\": [\"a|b\"]}", "{\"title\": \"A\", \"dueDate\": \"tomorrow\"}",
        "{\"title\": \"A\", \"horizon\": \"now\"}", "{\"title\": \"A\", \"roleIds\": [null]}"
    })
    void answersBadInputWithAProblem(String body) {
        Api.as(User.LENA).body(body).post(PRIORITIES).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void keepsRolesAndSkillsThatAPriorityNamesFromBeingDeleted() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Claims clerk"));
        var skill = Api.create("/api/v1/skills", Map.of("statement", "Checks figures in AI drafts against the policy before sending"));
        var made = Fixture.priority(Map.of("roleIds", List.of(role.get("id")), "skillIds", List.of(skill.get("id"))));

        Fixture.delete("/api/v1/roles/" + role.get("id")).statusCode(409);
        Fixture.delete("/api/v1/skills/" + skill.get("id")).statusCode(409);
        Fixture.delete(Fixture.address(made)).statusCode(204);
        Fixture.delete("/api/v1/roles/" + role.get("id")).statusCode(204);
        Fixture.delete("/api/v1/skills/" + skill.get("id")).statusCode(204);
    }

    @Test
    void deletesADraftWithItsMeasuresButNoneThatWasMeasured() {
        var made = Fixture.priority();
        var measure = Fixture.measure(made, Map.of());
        var point = Fixture.point(measure, "2026-02-01", 9);
        Fixture.delete(Fixture.address(made)).statusCode(409);

        Fixture.delete(Fixture.POINTS + "/" + point.get("id")).statusCode(204);
        Fixture.delete(Fixture.address(made)).statusCode(204);
        Api.list(Fixture.MEASURES).body("items", empty());
        Api.as(User.LENA).get(Fixture.address(made)).then().statusCode(404);
    }

    @Test
    void showsEmployeesNothing() {
        var made = Fixture.priority();
        var measure = Fixture.measure(made, Map.of());
        var point = Fixture.point(measure, "2026-02-01", 9);

        for (var path : List.of(PRIORITIES, Fixture.MEASURES, Fixture.POINTS)) Api.as(User.ELI).get(path).then().statusCode(200).body("items", empty());
        Api.as(User.ELI).get(Fixture.address(made)).then().statusCode(404);
        Api.as(User.ELI).get(Fixture.MEASURES + "/" + measure.get("id")).then().statusCode(404);
        Api.as(User.ELI).get(Fixture.POINTS + "/" + point.get("id")).then().statusCode(404);
        Api.as(User.ELI).get(PRIORITIES + "/facets").then().statusCode(200).body("owners", empty());
    }
}
