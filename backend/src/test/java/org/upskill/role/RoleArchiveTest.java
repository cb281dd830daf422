package org.upskill.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class RoleArchiveTest {
    private static final String PATH = "/api/v1/roles";
    private static final String ACTIVITIES = "/api/v1/work-activities";

    private Map<String, Object> role;
    private Map<String, Object> activity;

    @BeforeEach
    void createARoleWithAnActivity() {
        role = Api.create(PATH, Map.of("title", "Clerk"));
        activity = Api.create(ACTIVITIES, Map.of("roleId", role.get("id"), "title", "Files", "aiExposure", 1));
    }

    @Test
    void leavesAnArchivedRoleOutOfListsUnlessItIsAskedFor() {
        Api.create(PATH, Map.of("title", "Lawyer"));
        command(PATH, role, "archive").statusCode(200).body("archivedAt", notNullValue()).body("version", equalTo(1));

        Api.list(PATH).body("items.title", contains("Lawyer")).body("total", equalTo(1));
        Api.list(PATH + "?q=clerk").body("items", empty());
        Api.list(PATH + "?archived=true").body("items.title", contains("Clerk"));
        Api.list(PATH + "?archived=any").body("items.title", contains("Clerk", "Lawyer"));
        Api.as(User.LENA).get(PATH + "?archived=perhaps").then().statusCode(400);
        Api.as(User.LENA).get(PATH + "/" + role.get("id")).then().statusCode(200).body("archivedAt", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, ACTIVITIES})
    void archivesAndRestoresOnlyWhatTheCallerHasSeen(String path) {
        var record = path.equals(PATH) ? role : activity;
        var address = path + "/" + record.get("id");
        Api.as(User.LENA).post(address + "/archive").then().statusCode(428);

        command(path, record, "restore").statusCode(409);
        var archived = command(path, record, "archive").statusCode(200).extract().jsonPath().<String, Object>getMap("$");
        command(path, record, "archive").statusCode(412);
        command(path, archived, "archive").statusCode(409);
        command(path, archived, "restore").statusCode(200).body("archivedAt", nullValue());
        command(path, archived, "restore").statusCode(412);
        Api.as(User.ELI).header("If-Match", "\"2\"").post(address + "/archive").then().statusCode(403);
    }

    @Test
    void namesAnArchivedRoleNoMoreButLeavesTheNamesThatAreThere() {
        var archived = command(PATH, role, "archive").statusCode(200).extract().jsonPath().<String, Object>getMap("$");

        Api.as(User.LENA).body(Map.of("roleId", role.get("id"), "title", "Scans")).post(ACTIVITIES).then()
                .statusCode(422)
                .body("type", equalTo("urn:upskill:problem:archived-reference"))
                .body("violations.pointer", contains("/roleId"));
        Api.as(User.LENA).header("If-Match", Api.etag(activity)).body(Map.of("roleId", role.get("id"), "title", "Scans"))
                .put(ACTIVITIES + "/" + activity.get("id")).then().statusCode(200).body("title", equalTo("Scans"));

        command(PATH, archived, "restore").statusCode(200);
        Api.create(ACTIVITIES, Map.of("roleId", role.get("id"), "title", "Prints"));
    }

    @Test
    void countsNoArchivedActivity() {
        for (var title : List.of("Sorts", "Prints")) Api.create(ACTIVITIES, Map.of("roleId", role.get("id"), "title", title, "aiExposure", 1));
        Api.as(User.LENA).get(PATH + "/" + role.get("id")).then().body("relevance.score", equalTo(100f));

        command(ACTIVITIES, activity, "archive").statusCode(200);

        Api.as(User.LENA).get(PATH + "/" + role.get("id")).then()
                .body("relevance.score", nullValue())
                .body("activityCount", equalTo(2));
        Api.list(ACTIVITIES).body("items.title", contains("Prints", "Sorts"));
        Api.list(ACTIVITIES + "?archived=true").body("items.title", contains("Files"));
    }

    @Test
    void archivesManyAndSaysOfEachWhatBecameOfIt() {
        var lawyer = Api.create(PATH, Map.of("title", "Lawyer")).get("id");
        var nobody = UUID.randomUUID();

        batch("archive", role.get("id"), lawyer).statusCode(200);
        Api.list(PATH).body("items", empty());
        batch("archive", role.get("id")).statusCode(422).body("items[0].problem.type", equalTo("urn:upskill:problem:wrong-state"));
        batch("restore", role.get("id"), nobody).statusCode(207).body("items.status", contains(200, 404));
        Api.list(PATH).body("items.title", contains("Clerk"));
    }

    @Test
    void saysWhatADeedWouldTouch() {
        var uses = Api.list(PATH + "/" + role.get("id") + "/uses?deed=delete").extract().jsonPath();
        assertThat(uses.getMap("items[0]"))
                .containsEntry("kind", "work-activity")
                .containsEntry("recordId", activity.get("id"))
                .containsEntry("label", "Files")
                .containsEntry("effect", "refuses");
        assertThat(uses.getMap("counts[0]")).containsEntry("count", 1);

        Api.as(User.ELI).get(PATH + "/" + role.get("id") + "/uses").then().statusCode(404);
        Api.as(User.LENA).get(PATH + "/" + UUID.randomUUID() + "/uses").then().statusCode(404);
        Api.list(ACTIVITIES + "/" + activity.get("id") + "/uses").body("items", empty()).body("counts", empty());
    }

    private static ValidatableResponse command(String path, Map<String, Object> record, String command) {
        return Api.as(User.OMAR).header("If-Match", Api.etag(record)).post(path + "/" + record.get("id") + "/" + command).then();
    }

    private static ValidatableResponse batch(String command, Object... ids) {
        return Api.as(User.OMAR).body(Map.of("ids", List.of(ids))).post(PATH + "/batch/" + command).then();
    }
}
