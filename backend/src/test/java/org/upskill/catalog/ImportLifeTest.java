package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** What becomes of an import that is interrupted, cancelled or overtaken. The chunks hold 1,000 rows, so these files have more. */
@QuarkusTest
class ImportLifeTest {
    private static final String ROLES = "kind=roles&source=onet";
    private static final int ROWS = 1_500;

    @Inject
    ImportJobs jobs;

    @Inject
    ApplySteps steps;

    @Inject
    ImportApply apply;

    @Inject
    DryRun dryRun;

    private static String file(int rows, IntFunction<String> title) {
        return "externalId,title\n" + IntStream.rangeClosed(1, rows).mapToObj(i -> i + "," + title.apply(i)).collect(Collectors.joining("\n"));
    }

    /** An import of which one chunk is written and whose instance then died. */
    private JsonPath halfApplied(String text) {
        var ready = Upload.validate(ROLES, text);
        var id = UUID.fromString(ready.getString("id"));
        QuarkusTransaction.requiringNew().run(() -> jobs.lock(id).startApplying("hris"));
        assertThat(steps.next(id)).isTrue();
        return Upload.get(ready.getString("id"));
    }

    private JsonPath resume(JsonPath imported) {
        apply.run(UUID.fromString(imported.getString("id")));
        return Upload.get(imported.getString("id"));
    }

    @Test
    void goesOnWhereItsInstanceDied() {
        var half = halfApplied(file(ROWS, i -> "Role " + i));

        assertThat(half.getString("status")).isEqualTo("applying");
        assertThat(half.getString("progress.phase")).isEqualTo("applying");
        assertThat(half.getInt("progress.done")).isEqualTo(1_000);
        assertThat(half.getInt("progress.total")).isEqualTo(ROWS);
        Api.list("/api/v1/roles").body("total", equalTo(1_000));

        assertThat(resume(half).getString("status")).isEqualTo("applied");
        Api.list("/api/v1/roles").body("total", equalTo(ROWS));
    }

    @Test
    void readsTheFileAgainWhenItsInstanceDiedInTheDryRun() {
        var ready = Upload.validate(ROLES, file(ROWS, i -> "Role " + i % 1_400));
        var id = UUID.fromString(ready.getString("id"));
        QuarkusTransaction.requiringNew().run(() -> jobs.lock(id).status = ImportStatus.VALIDATING);

        dryRun.run(id);

        assertThat(Upload.get(ready.getString("id")).getMap("counts")).isEqualTo(ready.getMap("counts"));
        assertThat(Upload.changes(ready).getInt("total")).isEqualTo(ROWS);
    }

    @Test
    void stopsReadingWhenItIsCancelled() {
        var ready = Upload.validate(ROLES, file(ROWS, i -> "Role " + i));
        var id = UUID.fromString(ready.getString("id"));
        QuarkusTransaction.requiringNew().run(() -> jobs.lock(id).status = ImportStatus.VALIDATING);
        Api.as(User.HRIS).post(Upload.PATH + "/" + id + "/cancel").then().statusCode(202).body("status", equalTo("validating"));

        dryRun.run(id);

        assertThat(Upload.get(ready.getString("id")).getString("status")).isEqualTo("cancelled");
    }

    @Test
    void takesBackWhatIsWrittenBeforeItSaysCancelled() {
        Upload.apply(ROLES, "externalId,title,level\n1,First,Junior\n2,Second,\n");
        var half = halfApplied(file(ROWS, i -> "Role " + i));
        Api.list("/api/v1/roles?q=role").body("total", equalTo(1_000));

        Api.as(User.HRIS).post(Upload.PATH + "/" + half.getString("id") + "/cancel").then().statusCode(202).body("status", equalTo("applying"));
        var end = resume(half);

        assertThat(end.getString("status")).isEqualTo("cancelled");
        assertThat(end.<Object>get("problem")).isNull();
        Api.list("/api/v1/roles").body("items.title", contains("First", "Second")).body("items.level", contains("Junior", null));
        Api.list("/api/v1/roles?q=role").body("total", equalTo(0));
        Api.list("/api/v1/roles?q=first").body("total", equalTo(1));
    }

    @Test
    void takesEverythingBackWhenTheCatalogMovesWhileItIsApplied() {
        var half = halfApplied(file(ROWS, i -> "Role " + i));
        Api.create("/api/v1/roles", Map.of("title", "Made by hand", "source", "onet", "externalId", "1400"));

        var end = resume(half);

        assertThat(end.getString("status")).isEqualTo("failed");
        assertThat(end.getString("problem.type")).isEqualTo("urn:upskill:problem:catalog-moved-on");
        Api.list("/api/v1/roles").body("items.title", contains("Made by hand"));
    }

    @Test
    void leavesAloneWhatSomebodyHasChangedSince() {
        var half = halfApplied(file(ROWS, i -> "Role " + i));
        var role = Api.list("/api/v1/roles?limit=1").extract().jsonPath().<Map<String, Object>>get("items[0]");
        Api.as(User.LENA).header("If-Match", Api.etag(role)).body(Map.of("title", "Edited")).put("/api/v1/roles/" + role.get("id")).then().statusCode(200);

        Api.as(User.HRIS).post(Upload.PATH + "/" + half.getString("id") + "/cancel").then().statusCode(202);
        var end = resume(half);

        assertThat(end.getString("problem.detail")).isEqualTo("Records left as they are, because somebody has changed or used them since: 1.");
        Api.list("/api/v1/roles").body("items.title", contains("Edited"));
    }

    @Test
    void refusesToApplyWhenTheCatalogHasMovedOnInWhatItTouches() {
        Upload.apply(ROLES, "externalId,title\n1,Clerk\n2,Cook\n");
        var changing = Upload.validate(ROLES, "externalId,title\n1,Head clerk\n2,Cook\n");
        var creating = Upload.validate(ROLES, "externalId,title\n3,Smith\n");
        var clerk = Api.list("/api/v1/roles?q=clerk").extract().jsonPath().<Map<String, Object>>get("items[0]");
        Api.as(User.LENA).header("If-Match", Api.etag(clerk)).body(Map.of("title", "Clerk of ours")).put("/api/v1/roles/" + clerk.get("id")).then().statusCode(200);
        Api.create("/api/v1/roles", Map.of("title", "Smith", "source", "onet", "externalId", "3"));

        Upload.applying(changing).statusCode(409).body("type", equalTo("urn:upskill:problem:catalog-moved-on"));
        Upload.applying(creating).statusCode(409);
        assertThat(Upload.get(changing.getString("id")).getString("status")).isEqualTo("ready");
    }

    @Test
    void appliesThoughARecordItLeavesAloneHasChanged() {
        Upload.apply(ROLES, "externalId,title\n1,Clerk\n2,Cook\n");
        var ready = Upload.validate(ROLES, "externalId,title\n1,Head clerk\n2,Cook\n");
        var cook = Api.list("/api/v1/roles?q=cook").extract().jsonPath().<Map<String, Object>>get("items[0]");
        Api.as(User.LENA).header("If-Match", Api.etag(cook)).body(Map.of("title", "Chef")).put("/api/v1/roles/" + cook.get("id")).then().statusCode(200);

        assertThat(Upload.apply(ready).getString("status")).isEqualTo("applied");
        Api.list("/api/v1/roles").body("items.title", contains("Chef", "Head clerk"));
    }

    @Test
    void endsOnce() {
        var ready = Upload.validate(ROLES, "externalId,title\n1,Clerk\n");
        var path = Upload.PATH + "/" + ready.getString("id");

        Api.as(User.HRIS).body(Map.of("token", "of another")).post(path + "/apply").then().statusCode(409);
        Api.as(User.HRIS).body("{}").post(path + "/apply").then().statusCode(400);
        Api.as(User.HRIS).post(path + "/cancel").then().statusCode(202).body("status", equalTo("cancelled")).body("token", equalTo(null));
        Api.as(User.HRIS).post(path + "/cancel").then().statusCode(409);
        Upload.applying(ready).statusCode(409);
        Api.list("/api/v1/roles").body("total", equalTo(0));
    }
}
