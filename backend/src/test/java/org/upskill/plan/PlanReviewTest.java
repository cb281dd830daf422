package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.plan.Fixture.address;
import static org.upskill.plan.Fixture.attempt;
import static org.upskill.plan.Fixture.command;
import static org.upskill.plan.Fixture.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanReviewTest {
    private static final String OTHER_STATEMENT = "Removes customer names from every claim letter before pasting it into an AI chat";

    private Fixture fixture;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        fixture = new Fixture();
    }

    @Test
    void recordsWhoDidWhatUntilThePlanIsPublished() {
        var inReview = command(fixture.plan(fixture.row()), "submit");
        var again = command(command(inReview, "return"), "submit");

        attempt(again, "publish").statusCode(200)
                .body("status", equalTo("published"))
                .body("events.action", contains("created", "submitted", "returned", "submitted", "published"))
                .body("events.by", contains("lena", "omar", "omar", "omar", "omar"))
                .body("events[2].comment", equalTo("Name a task"))
                .body("events[3].comment", nullValue());
    }

    @Test
    void tellsOtherSystemsOfAPublishedPlanByIds() {
        var webhook = Api.create("/api/v1/webhooks", Map.of("url", "https://receiver.invalid/", "eventTypes", List.of("plan.published")));

        var plan = fixture.publishedPlan(fixture.row());

        var log = Api.list("/api/v1/webhook-deliveries?webhookId=" + webhook.get("id")).body("items.recordId", contains(plan.get("id"))).extract().jsonPath();
        var payload = Api.as(User.LENA).get("/api/v1/webhook-deliveries/" + log.getString("items[0].id")).jsonPath().getString("payload");
        assertThat(JsonPath.from(payload).getMap("data"))
                .containsOnly(entry("id", plan.get("id")), entry("seriesId", plan.get("id")), entry("number", 1), entry("roleId", fixture.role));
    }

    @ParameterizedTest
    @CsvSource({
        "draft, publish", "draft, return", "in-review, submit", "published, submit", "published, return", "published, publish",
    })
    void refusesACommandInTheWrongState(String status, String command) {
        var plan = planThatIs(status);

        attempt(plan, command).statusCode(409).body("type", equalTo("urn:upskill:problem:wrong-state"));

        Api.as(User.LENA).get(address(plan)).then().body("status", equalTo(status)).body("version", equalTo(plan.get("version")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-review", "published"})
    void changesAndDeletesNothingButDrafts(String status) {
        var plan = planThatIs(status);

        put(plan, List.of()).statusCode(409).body("type", equalTo("urn:upskill:problem:wrong-state"));
        Api.as(User.LENA).header("If-Match", Api.etag(plan)).delete(address(plan)).then().statusCode(409);

        Api.as(User.LENA).get(address(plan)).then().body("totalRows", equalTo(1));
    }

    @Test
    void refusesACommandMadeFromAStaleRead() {
        var draft = fixture.plan(fixture.row());
        var inReview = command(draft, "submit");

        attempt(draft, "submit").statusCode(412);
        attempt(draft, "publish").statusCode(412);
        attempt(inReview, "publish").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "{\"comment\": \" \"}", "{\"comment\": 7}"})
    void returnsNoPlanWithoutSayingWhy(String body) {
        var plan = command(fixture.plan(), "submit");

        Api.as(User.LENA).header("If-Match", Api.etag(plan)).body(body).post(address(plan) + "/return").then().statusCode(400);
    }

    @Test
    void pointsAtEveryRowThatKeepsThePlanFromBeingPublished() {
        var unpublished = fixture.row();
        unpublished.put("skillId", Fixture.draftSkill(OTHER_STATEMENT));
        var plan = command(fixture.plan(fixture.row(), fixture.rowWithout("feedbackWho"), unpublished), "submit");

        attempt(plan, "publish").statusCode(422)
                .body("type", equalTo("urn:upskill:problem:not-publishable"))
                .body("violations.pointer", contains("/rows/1", "/rows/2"))
                .body("violations.code", contains("incomplete", "skill-not-published"))
                .body("violations[0].message", containsString("feedback"));
        Api.as(User.LENA).get(address(plan)).then().body("status", equalTo("in-review"));
    }

    @Test
    void publishesNoPlanWithoutRows() {
        attempt(command(fixture.plan(), "submit"), "publish").statusCode(422).body("violations.pointer", contains("/rows"));
    }

    @Test
    void saysTheSameForEverOncePublished() {
        var target = Api.create("/api/v1/skill-targets", Map.of("roleId", fixture.role, "skillId", fixture.skill, "targetLevel", 3));
        var plan = fixture.publishedPlan(fixture.row());
        var before = Api.as(User.LENA).get(address(plan)).asString();

        Fixture.change("/api/v1/skills/" + fixture.skill, Map.of("statement", OTHER_STATEMENT));
        Fixture.publishSkill(fixture.skill);
        Fixture.change("/api/v1/work-activities/" + fixture.activity, Map.of("roleId", fixture.role, "title", "Writes claim letters"));
        Fixture.change("/api/v1/roles/" + fixture.role, Map.of("title", "Claims handler"));
        Fixture.change("/api/v1/skill-targets/" + target.get("id"), Map.of("roleId", fixture.role, "skillId", fixture.skill, "targetLevel", 1));

        Api.as(User.LENA).get(address(plan)).then().body(equalTo(before))
                .body("roleTitle", equalTo("Claims clerk"))
                .body("rows[0].skillStatement", equalTo(Fixture.STATEMENT))
                .body("rows[0].skillVersion", equalTo(1))
                .body("rows[0].skillStatus", equalTo("published"))
                .body("rows[0].targetLevel", equalTo(3))
                .body("rows[0].activity", equalTo(Fixture.ACTIVITY));
        Api.list(Fixture.PATH).body("items.roleTitle", contains("Claims clerk"));
    }

    @Test
    void pinsThePublishedVersionOfASkillThatIsBeingRewritten() {
        Fixture.change("/api/v1/skills/" + fixture.skill, Map.of("statement", OTHER_STATEMENT));
        var draft = fixture.plan(fixture.row());
        Api.as(User.LENA).get(address(draft)).then().body("rows[0].skillStatement", equalTo(Fixture.STATEMENT));

        attempt(command(draft, "submit"), "publish").statusCode(200)
                .body("rows[0].skillStatement", equalTo(Fixture.STATEMENT))
                .body("rows[0].skillVersion", equalTo(1));
    }

    private Map<String, Object> planThatIs(String status) {
        var draft = fixture.plan(fixture.row());
        if (status.equals("draft")) return draft;
        var inReview = command(draft, "submit");
        return status.equals("in-review") ? inReview : command(inReview, "publish");
    }
}
