package org.upskill.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.testing.Api.as;
import static org.upskill.testing.Api.create;
import static org.upskill.testing.User.LENA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Statements;

@QuarkusTest
class RelevanceSettingTest {
    private static final String PATH = "/api/v1/settings/relevance";

    @Test
    void everyStoredScoreFollowsTheWeights() {
        var exposed = role("Exposed", "aware", 1.0);
        role("Deep", "shapes", 0.2);
        ranked("Exposed", "Deep");

        change("exposure", 0.05, "depth", 1.0);

        ranked("Deep", "Exposed");
        as(LENA).get("/api/v1/roles/" + exposed.get("id")).then().body("relevance.score.toDouble()", closeTo(23.8, 0.1));
        as(LENA).get("/api/v1/roles/relevance-formula").then().body("formula", containsString("0.05 × exposure"));
    }

    @Test
    void aScoreNeedsAsManyActivitiesAsTheSettingSays() {
        var role = role("Clerk", "uses", 0.5);

        change("minimumScoredActivities", 4);

        as(LENA).get("/api/v1/roles/" + role.get("id")).then()
                .body("relevance.score", equalTo(null))
                .body("relevance.reason", equalTo("Needs at least 4 activities with an AI exposure and has 3."));
    }

    @Test
    void previewSaysHowTheRankingWouldChangeAndChangesNothing() {
        var exposed = role("Exposed", "aware", 1.0);
        role("Deep", "shapes", 0.2);
        create("/api/v1/roles", Map.of("title", "Unscored"));

        preview("exposure", 0.05, "depth", 1.0)
                .body("checked", equalTo(3))
                .body("items.size()", equalTo(0))
                .body("ranking.moved", equalTo(2))
                .body("ranking.scoredBefore", equalTo(2))
                .body("ranking.scoredAfter", equalTo(2))
                .body("ranking.top.text", contains("Deep", "Exposed"))
                .body("ranking.top.placeBefore", contains(2, 1))
                .body("ranking.top.placeAfter", contains(1, 2))
                .body("ranking.top[1].recordId", equalTo(exposed.get("id")))
                .body("ranking.top[1].scoreAfter.toDouble()", closeTo(23.8, 0.1))
                .body("ranking.bands.size()", equalTo(10))
                .body("ranking.bands.after.sum()", equalTo(2));
        ranked("Exposed", "Deep", "Unscored");
    }

    @Test
    void previewSaysWhichRolesWouldLoseTheirScore() {
        role("Clerk", "uses", 0.5);

        preview("minimumScoredActivities", 4)
                .body("ranking.scoredAfter", equalTo(0))
                .body("ranking.moved", equalTo(1))
                .body("ranking.top.placeAfter", contains(nullValue()));
    }

    @Test
    void previewAsksAsOftenForManyRolesAsForFew() {
        role("Clerk", "uses", 0.5);
        var body = Map.of("value", delivered());
        var few = Statements.toPost(PATH + "/preview", body);
        for (var number = 0; number < 5; number++) role("Clerk " + number, "uses", 0.5);

        assertThat(Statements.toPost(PATH + "/preview", body)).isEqualTo(few);
    }

    @Test
    void refusesWeightsThatGiveNoScore() {
        var value = new HashMap<>(delivered());
        value.put("exposure", 0);
        as(LENA).header("If-Match", "\"0\"").body(Map.of("value", value)).put(PATH).then().statusCode(400)
                .body("violations.pointer", contains("/value/exposure"));
    }

    @Test
    void levelsAreOfferedInTheirOrderAndOthersKept() {
        create("/api/v1/roles", Map.of("title", "Old", "level", "Grade 7"));
        create("/api/v1/roles", Map.of("title", "New", "level", "Senior"));

        as(LENA).header("If-Match", "\"0\"").body(Map.of("value", Map.of("names", List.of("Junior", "Senior"))))
                .put("/api/v1/settings/levels").then().statusCode(200);

        as(LENA).get("/api/v1/roles/facets").then()
                .body("bands", contains("Junior", "Senior"))
                .body("levels", contains("Senior", "Grade 7"));
    }

    @Test
    void refusesALevelTwice() {
        as(LENA).header("If-Match", "\"0\"").body(Map.of("value", Map.of("names", List.of("Senior", "senior "))))
                .put("/api/v1/settings/levels").then().statusCode(400).body("violations.pointer", contains("/value/names/1"));
    }

    private static Map<String, Object> role(String title, String depth, double exposure) {
        var role = create("/api/v1/roles", Map.of("title", title, "aiDepth", depth));
        for (var number = 1; number <= 3; number++) {
            create("/api/v1/work-activities", Map.of("roleId", role.get("id"), "title", "Task " + number, "aiExposure", exposure));
        }
        return role;
    }

    private static ValidatableResponse preview(Object... fieldsAndValues) {
        var value = new HashMap<>(delivered());
        for (var at = 0; at < fieldsAndValues.length; at += 2) value.put((String) fieldsAndValues[at], fieldsAndValues[at + 1]);
        return as(LENA).body(Map.of("value", value)).post(PATH + "/preview").then().statusCode(200);
    }

    private static void ranked(String... titles) {
        as(LENA).get("/api/v1/roles?sort=-relevance").then().body("items.title", contains(titles));
    }

    private static void change(Object... fieldsAndValues) {
        var value = new HashMap<>(delivered());
        for (var at = 0; at < fieldsAndValues.length; at += 2) value.put((String) fieldsAndValues[at], fieldsAndValues[at + 1]);
        as(LENA).header("If-Match", "\"0\"").body(Map.of("value", value)).put(PATH).then().statusCode(200)
                .body("recomputing.total", equalTo((int) as(LENA).get("/api/v1/roles").jsonPath().getInt("total")));
        awaitRecomputed(PATH);
    }

    private static Map<String, Object> delivered() {
        return as(LENA).get(PATH).jsonPath().getMap("delivered");
    }

    static void awaitRecomputed(String path) {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (as(LENA).get(path).jsonPath().get("recomputing") != null) assertThat(System.nanoTime()).isLessThan(until);
    }
}
