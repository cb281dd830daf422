package org.upskill.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.plan.Fixture.PATH;
import static org.upskill.plan.Fixture.address;
import static org.upskill.plan.Fixture.put;
import static org.upskill.plan.Fixture.row;
import static org.upskill.plan.Fixture.rowIds;
import static org.upskill.plan.Fixture.rowNamed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanRowsTest {
    private Fixture fixture;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        fixture = new Fixture();
    }

    @Test
    void showsInADraftWhatTheRowNamesIsNow() {
        Api.create("/api/v1/skill-targets", Map.of("roleId", fixture.role, "skillId", fixture.skill, "targetLevel", 3));
        var plan = fixture.plan(fixture.row(), fixture.rowWithout("goodUse"));

        Fixture.change("/api/v1/work-activities/" + fixture.activity, Map.of("roleId", fixture.role, "title", "Writes claim letters"));

        Api.as(User.HRIS).get(address(plan)).then()
                .statusCode(200)
                .body("totalRows", equalTo(2))
                .body("completeRows", equalTo(1))
                .body("rows.complete", contains(true, false))
                .body("rows[0].missing", empty())
                .body("rows[1].missing", contains("good-use"))
                .body("rows[0].skillStatement", equalTo(Fixture.STATEMENT))
                .body("rows[0].skillStatus", equalTo("published"))
                .body("rows[0].skillVersion", equalTo(1))
                .body("rows[0].targetLevel", equalTo(3))
                .body("rows[0].activity", equalTo("Writes claim letters"))
                .body("rows[0].howBuilt[0].type", equalTo("checklist"))
                .body("rows[0].howBuilt[0].text", nullValue());
    }

    @Test
    void keepsTheIdsOfRowsThatMoveAndGivesNewOnesTheirOwn() {
        var plan = fixture.plan(rowNamed("One"), rowNamed("Two"), rowNamed("Three"));
        var ids = rowIds(plan);

        put(plan, List.of(row(ids.get(2), "Three"), rowNamed("Three again"), row(ids.get(0), "One"))).statusCode(200);

        Api.as(User.LENA).get(address(plan)).then()
                .body("rows.activity", contains("Three", "Three again", "One"))
                .body("rows[0].id", equalTo(ids.get(2)))
                .body("rows[2].id", equalTo(ids.get(0)))
                .body("rows.id", not(hasItem(ids.get(1))));
    }

    @Test
    void bringsADeletedRowBackUnderItsId() {
        var plan = fixture.plan(rowNamed("One"));
        var id = rowIds(plan).getFirst();
        var emptied = put(plan, List.of()).statusCode(200).body("rows", empty()).extract().jsonPath().<String, Object>getMap("$");

        put(emptied, List.of(row(id, "One"))).statusCode(200).body("rows.id", contains(id));
    }

    @Test
    void pointsAtEveryReferenceThatLeadsNowhere() {
        var elsewhere = Fixture.activityOf((String) Api.create("/api/v1/roles", Map.of("title", "Lawyer")).get("id"), "Drafts contracts");
        var nothing = UUID.randomUUID().toString();
        var other = rowIds(fixture.plan(rowNamed("One"))).getFirst();
        var rows = List.of(
                Map.of("skillId", nothing), Map.of("activityId", nothing), Map.of("activityId", elsewhere), Map.of("id", other),
                Map.of("id", nothing), Map.of("id", nothing));

        Api.as(User.LENA).body(Map.of("roleId", fixture.role, "title", "Letters", "rows", rows)).post(PATH).then()
                .statusCode(400)
                .body("type", equalTo("urn:upskill:problem:invalid-input"))
                .body("violations.pointer", contains("/rows/0/skillId", "/rows/1/activityId", "/rows/2/activityId", "/rows/3/id", "/rows/5/id"))
                .body("violations[0].code", equalTo("unknown-reference"));
        Api.as(User.LENA).body(Map.of("roleId", nothing, "title", "Letters")).post(PATH).then()
                .statusCode(400)
                .body("violations.pointer", contains("/roleId"));
        Api.list(PATH).body("total", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "ftp://example.org", "example.org", "https://", "https://a b", "data:text/html"})
    void takesNoLinkButAWebAddress(String link) {
        var row = Map.of("howBuilt", List.of(Map.of("type", "guideline"), Map.of("type", "guideline", "link", link)));

        put(fixture.plan(), List.of(row)).statusCode(400).body("violations.pointer", contains("/rows/0/howBuilt/1/link"));
    }

    @Test
    void pointsAtEveryValueThatIsNotAllowed() {
        var row = Map.of("practiceTimes", 0, "feedbackTimes", 100, "goodUse", "x".repeat(1001), "howBuilt", List.of(Map.of("title", "No type")));

        put(fixture.plan(), List.of(Map.of(), row)).statusCode(400)
                .body("violations.pointer", contains(
                        "/rows/1/feedbackTimes", "/rows/1/goodUse", "/rows/1/howBuilt/0/type", "/rows/1/practiceTimes"));
        put(fixture.plan(), Collections.nCopies(101, Map.of())).statusCode(400).body("violations.pointer", contains("/rows"));
        put(fixture.plan(), List.of(Map.of("howBuilt", Collections.nCopies(21, Map.of("type", "prompt"))))).statusCode(400);
    }

    @Test
    void takesAHundredRowsWithTwentyWaysToBuildEach() {
        var built = Collections.nCopies(20, Map.of("type", "prompt", "text", "é".repeat(2000)));

        put(fixture.plan(), Collections.nCopies(100, Map.of("howBuilt", built))).statusCode(200).body("totalRows", equalTo(100));
    }
}
