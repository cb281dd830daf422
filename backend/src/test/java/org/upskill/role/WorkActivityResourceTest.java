package org.upskill.role;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class WorkActivityResourceTest {
    private static final String PATH = "/api/v1/work-activities";

    private String role;

    @BeforeEach
    void createARole() {
        role = (String) Api.create("/api/v1/roles", Map.of("title", "Clerk")).get("id");
    }

    @Test
    void listsTheActivitiesOfARoleByWhatMatters() {
        var other = Api.create("/api/v1/roles", Map.of("title", "Lawyer")).get("id");
        Api.create(PATH, Map.of("roleId", role, "title", "Files letters", "aiExposure", 0.2, "importance", 5));
        Api.create(PATH, Map.of("roleId", role, "title", "Drafts letters", "aiExposure", 0.9, "importance", 2));
        Api.create(PATH, Map.of("roleId", role, "title", "Answers the phone"));
        Api.create(PATH, Map.of("roleId", other, "title", "Drafts contracts"));

        Api.list(PATH + "?roleId=" + role).body("items.title", contains("Answers the phone", "Drafts letters", "Files letters"));
        Api.list(PATH + "?sort=-aiExposure&roleId=" + role).body("items.title", contains("Drafts letters", "Files letters", "Answers the phone"));
        Api.list(PATH + "?sort=-importance&roleId=" + role).body("items.title", contains("Files letters", "Drafts letters", "Answers the phone"));
        Api.list(PATH + "?q=draft").body("total", equalTo(2));
        Api.list(PATH + "?q=draft contr").body("items.roleTitle", contains("Lawyer"));
    }

    @Test
    void narrowsTheListToHowFarAiCanHelp() {
        for (var exposure : List.of(0, 0.24, 0.25, 0.74, 0.75, 1)) Api.create(PATH, Map.of("roleId", role, "title", "Task at " + exposure, "aiExposure", exposure));
        Api.create(PATH, Map.of("roleId", role, "title", "Task unknown"));

        Api.list(PATH + "?exposure=low").body("items.title", contains("Task at 0", "Task at 0.24"));
        Api.list(PATH + "?exposure=medium").body("items.title", contains("Task at 0.25", "Task at 0.74"));
        Api.list(PATH + "?exposure=high&q=task").body("items.title", contains("Task at 0.75", "Task at 1"));
        Api.list(PATH + "?exposure=unscored").body("items.title", contains("Task unknown"));
        Api.as(User.LENA).get(PATH + "?exposure=huge").then().statusCode(400).body("violations[0].parameter", equalTo("exposure"));
    }

    @Test
    void readsEveryActivityOncePageByPageInAnOrderWithGaps() {
        for (var i = 0; i < 5; i++) Api.create(PATH, Map.of("roleId", role, "title", "Task " + i));
        Api.create(PATH, Map.of("roleId", role, "title", "Scored", "aiExposure", 0.5));
        var first = Api.list(PATH + "?limit=3&sort=-aiExposure").body("items[0].title", equalTo("Scored")).extract().jsonPath();

        Api.list(PATH + "?limit=3&sort=-aiExposure&cursor=" + first.getString("nextCursor"))
                .body("items.size()", equalTo(3))
                .body("nextCursor", nullValue());
    }

    @Test
    void takesTheScoreBackWhenAnActivityGoes() {
        Map<String, Object> last = null;
        for (var i = 0; i < 3; i++) last = Api.create(PATH, Map.of("roleId", role, "title", "Task " + i, "aiExposure", 1));
        Api.as(User.LENA).get("/api/v1/roles/" + role).then().body("relevance.score", equalTo(100f));

        Api.as(User.LENA).header("If-Match", Api.etag(last)).delete(PATH + "/" + last.get("id")).then().statusCode(204);

        Api.as(User.LENA).get("/api/v1/roles/" + role).then()
                .body("relevance.score", nullValue())
                .body("activityCount", equalTo(2));
    }

    @Test
    void refusesARoleThatDoesNotExistAndFiguresOutOfRange() {
        Api.as(User.LENA).body(Map.of("roleId", UUID.randomUUID(), "title", "Drafts")).post(PATH).then()
                .statusCode(400)
                .body("violations.pointer", contains("/roleId"));
        Api.as(User.LENA).body(Map.of("roleId", role, "title", "Drafts", "aiExposure", 1.1, "importance", 0)).post(PATH).then()
                .statusCode(400)
                .body("violations.pointer", contains("/aiExposure", "/importance"));
        Api.list(PATH).body("items", empty());
    }

    @Test
    void refusesAnUpdateMadeFromAStaleRead() {
        var activity = Api.create(PATH, Map.of("roleId", role, "title", "Drafts"));
        var address = PATH + "/" + activity.get("id");
        var input = Map.of("roleId", role, "title", "Reviews");

        Api.as(User.LENA).body(input).put(address).then().statusCode(428);
        Api.as(User.LENA).header("If-Match", Api.etag(activity)).body(input).put(address).then().statusCode(200).body("title", equalTo("Reviews"));
        Api.as(User.LENA).header("If-Match", Api.etag(activity)).body(input).put(address).then().statusCode(412);
    }

    @Test
    void showsAnEmployeeNothing() {
        var activity = Api.create(PATH, Map.of("roleId", role, "title", "Drafts"));

        Api.as(User.ELI).get(PATH).then().statusCode(200).body("items", empty());
        Api.as(User.ELI).get(PATH + "/" + activity.get("id")).then().statusCode(404);
    }
}
