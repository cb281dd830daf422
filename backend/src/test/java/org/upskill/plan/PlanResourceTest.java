package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.upskill.plan.Fixture.PATH;
import static org.upskill.plan.Fixture.address;
import static org.upskill.plan.Fixture.put;
import static org.upskill.plan.Fixture.rowNamed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanResourceTest {
    private Fixture fixture;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        fixture = new Fixture();
    }

    @Test
    void createsADraftWithItsAddressAndTag() {
        var created = Api.as(User.OMAR)
                .body(Map.of("roleId", fixture.role, "title", " Letters and amounts ", "source", "hr", "externalId", "0042"))
                .post(PATH).then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("title", equalTo("Letters and amounts"))
                .body("status", equalTo("draft"))
                .body("number", equalTo(1))
                .body("roleTitle", equalTo("Claims clerk"))
                .body("rows", empty())
                .body("events.action", contains("created"))
                .body("events.by", contains("omar"))
                .extract();

        Api.as(User.ANA).get(created.header("Location")).then()
                .statusCode(200)
                .body("id", equalTo(created.path("id")))
                .body("seriesId", equalTo(created.path("seriesId")))
                .body("externalId", equalTo("0042"));
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
                .body("rows[0].skillVersion", nullValue())
                .body("rows[0].targetLevel", equalTo(3))
                .body("rows[0].activity", equalTo("Writes claim letters"))
                .body("rows[0].howBuilt[0].type", equalTo("checklist"))
                .body("rows[0].howBuilt[0].text", nullValue());
    }

    @Test
    void replacesTitleAndRowsAndClearsWhatAPutLeavesOut() {
        var plan = fixture.plan(fixture.row());
        var rowId = rowIds(plan).getFirst();

        Api.as(User.LENA).header("If-Match", Api.etag(plan))
                .body(Map.of("title", "Amounts", "rows", List.of(Map.of("id", rowId, "activity", " Answers the phone ", "goodUse", "  "))))
                .put(address(plan)).then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("Amounts"))
                .body("rows.id", contains(rowId))
                .body("rows[0].activity", equalTo("Answers the phone"))
                .body("rows[0].activityId", nullValue())
                .body("rows[0].goodUse", nullValue())
                .body("rows[0].howBuilt", empty());
        Api.list(PATH + "?q=amounts").body("total", equalTo(1));
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
    void movesTheVersionWhenOnlyARowChanges() {
        var plan = fixture.plan(rowNamed("One"));
        var ids = rowIds(plan);

        put(plan, List.of(row(ids.getFirst(), "Two"))).statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void letsTheSecondOfTwoWritersKnowThatTheFirstWasFaster() {
        var plan = fixture.plan(rowNamed("One"));

        put(plan, List.of(rowNamed("First"))).statusCode(200);
        put(plan, List.of(rowNamed("Second"))).statusCode(412).body("type", equalTo("urn:upskill:problem:stale-version"));

        Api.as(User.LENA).get(address(plan)).then().body("rows.activity", contains("First"));
        Api.as(User.LENA).header("If-Match", Api.etag(plan)).delete(address(plan)).then().statusCode(412);
    }

    @Test
    void letsOneOfManyWritersThroughWhoSaveAtTheSameTime() {
        var plan = fixture.plan(rowNamed("One"), rowNamed("Two"));
        var ids = rowIds(plan);

        var answers = IntStream.range(0, 6).parallel()
                .map(writer -> put(plan, List.of(row(ids.get(1), "Writer " + writer), row(ids.get(0), "Writer " + writer))).extract().statusCode())
                .boxed().sorted().toList();

        assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412);
        Api.as(User.LENA).get(address(plan)).then().body("version", equalTo(1)).body("rows.id", contains(ids.get(1), ids.get(0)));
    }

    @Test
    void refusesAWriteThatDoesNotSayWhichVersionItSaw() {
        var plan = fixture.plan();

        Api.as(User.LENA).body(Map.of("title", "Other", "rows", List.of())).put(address(plan)).then().statusCode(428);
        Api.as(User.LENA).delete(address(plan)).then().statusCode(428);
        for (var command : List.of("submit", "publish", "return")) {
            Api.as(User.LENA).body(Map.of("comment", "Why")).post(address(plan) + "/" + command).then().statusCode(428);
        }
    }

    @Test
    void deletesADraftWithItsRowsAndHistory() {
        var plan = fixture.plan(fixture.row());

        Api.as(User.LENA).header("If-Match", Api.etag(plan)).delete(address(plan)).then().statusCode(204);

        Api.as(User.LENA).get(address(plan)).then().statusCode(404);
        Api.list(PATH).body("total", equalTo(0));
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

    @ParameterizedTest
    @ValueSource(strings = {
        "{", "", "null", "[]", "{\"title\": \"x\"}", "{\"title\": \"x\", \"rows\": null}", "{\"title\": \"x\", \"rows\": [null]}",
        "{\"title\": \"x\", \"rows\": {}}", "{\"title\": \" \", \"rows\": []}", "{\"title\": \"x\", \"rows\": [], \"status\": \"published\"}",
        "{\"title\": \"x\", \"rows\": [{\"practicePer\": \"year\"}]}", "{\"title\": \"x\", \"rows\": [{\"practiceTimes\": \"2\"}]}",
        "{\"title\": \"x\", \"rows\": [{\"howBuilt\": [{\"type\": \"course\"}]}]}", "{\"title\": \"x\", \"rows\": [{\"howBuilt\": [null]}]}",
        "{\"title\": \"x\", \"rows\": [{\"skillId\": \"7\"}]}", "{\"title\": \"x\", \"rows\": [{\"complete\": true}]}"
    })
    void answersABadBodyWithA400AndWritesNothing(String body) {
        var plan = fixture.plan(rowNamed("One"));

        Api.as(User.LENA).header("If-Match", Api.etag(plan)).body(body).put(address(plan)).then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:upskill:problem:"))
                .body("requestId", notNullValue());
        Api.as(User.LENA).get(address(plan)).then().body("version", equalTo(0)).body("rows.activity", contains("One"));
    }

    @Test
    void keepsPlansWithTheSameTitleApartByTheirKeys() {
        var input = Map.of("roleId", fixture.role, "title", "Letters");
        Api.create(PATH, input);
        Api.create(PATH, input);
        var keyed = Map.of("roleId", fixture.role, "title", "Letters", "externalId", "letters");

        Api.as(User.LENA).body(keyed).post(PATH).then().statusCode(409).body("type", endsWith(":already-exists"));
        Api.list(PATH).body("total", equalTo(2));
    }

    @Test
    void makesOneOfManyPlansThatComeUnderOneKeyAtTheSameTime() {
        var keyed = Map.of("roleId", fixture.role, "title", "Letters", "externalId", "letters");

        var answers = IntStream.range(0, 6).parallel()
                .map(writer -> Api.as(User.LENA).body(keyed).post(PATH).then().extract().statusCode())
                .boxed().sorted().toList();

        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void showsAnEmployeeNoPlanAndLetsNobodyElseWriteOne() {
        var plan = fixture.plan();

        Api.as(User.ELI).get(PATH).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        Api.as(User.ELI).get(address(plan)).then().statusCode(404).body("type", endsWith(":not-found"));
        Api.nobody().get(address(plan)).then().statusCode(401);
        for (var user : List.of(User.ELI, User.ANA, User.HRIS)) {
            Api.as(user).body(Map.of("roleId", fixture.role, "title", "Mine")).post(PATH).then().statusCode(403);
            Api.as(user).header("If-Match", Api.etag(plan)).delete(address(plan)).then().statusCode(403);
            Api.as(user).header("If-Match", Api.etag(plan)).post(address(plan) + "/submit").then().statusCode(403);
        }
    }

    @Test
    void keepsWhatPlansName() {
        var free = Fixture.activityOf(fixture.role, "Answers the phone");
        fixture.plan(fixture.row());

        for (var kept : List.of("skills/" + fixture.skill, "work-activities/" + fixture.activity)) {
            delete("/api/v1/" + kept).statusCode(409).body("type", equalTo("urn:upskill:problem:in-use"));
        }
        delete("/api/v1/work-activities/" + free).statusCode(204);
        Api.list(PATH).body("total", equalTo(1));
    }

    @Test
    void keepsARoleThatHasAPlan() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Lawyer"));
        var plan = Api.create(PATH, Map.of("roleId", role.get("id"), "title", "Contracts"));

        delete("/api/v1/roles/" + role.get("id")).statusCode(409);
        Api.as(User.LENA).header("If-Match", Api.etag(plan)).delete(address(plan)).then().statusCode(204);
        delete("/api/v1/roles/" + role.get("id")).statusCode(204);
    }

    private static io.restassured.response.ValidatableResponse delete(String address) {
        var tag = Api.as(User.LENA).get(address).header("ETag");
        return Api.as(User.LENA).header("If-Match", tag).delete(address).then();
    }

    private static Map<String, Object> row(String id, String activity) {
        return Map.of("id", id, "activity", activity);
    }

    @SuppressWarnings("unchecked")
    private static List<String> rowIds(Map<String, Object> plan) {
        return Stream.of(plan.get("rows")).flatMap(rows -> ((List<Map<String, String>>) rows).stream()).map(row -> row.get("id")).toList();
    }
}
