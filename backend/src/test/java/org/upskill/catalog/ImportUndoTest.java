package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Taking back what an import has done, as long as nobody has touched it. */
@QuarkusTest
class ImportUndoTest {
    private static final String ROLES = "kind=roles&source=onet";

    @Inject
    ImportJobs jobs;

    @Inject
    ApplySteps steps;

    @Inject
    ImportApply apply;

    private static ValidatableResponse undoing(User user, JsonPath imported) {
        return Api.as(user).post(Upload.PATH + "/" + imported.getString("id") + "/undo").then();
    }

    private static JsonPath undo(JsonPath imported) {
        undoing(User.LENA, imported).statusCode(202).body("status", equalTo("undoing"));
        return Upload.settle(imported.getString("id"));
    }

    private static Map<String, Object> first(String path) {
        return Api.list(path).extract().jsonPath().get("items[0]");
    }

    @Test
    void removesWhatWasMadeAndGivesBackWhatWasChanged() {
        Upload.apply(ROLES, "externalId,title,level\n1,Clerk,Junior\n2,Cook,\n");
        var second = Upload.apply(ROLES, "externalId,title,level\n1,Head clerk,Senior\n2,Cook,Junior\n3,Smith,\n");
        assertThat(second.getString("appliedBy")).isEqualTo("hris");

        var end = undo(second);

        assertThat(end.getString("status")).isEqualTo("undone");
        assertThat(end.getString("undoneBy")).isEqualTo("lena");
        assertThat(end.<Object>get("problem")).isNull();
        assertThat(end.getMap("counts")).isEqualTo(second.getMap("counts"));
        Api.list("/api/v1/roles").body("items.title", contains("Clerk", "Cook")).body("items.level", contains("Junior", null));
        Api.list("/api/v1/roles?q=smith").body("total", equalTo(0));
        Api.as(User.ANA).get(Upload.PATH + "?status=undone").then().body("items.undoneBy", contains("lena"));
    }

    @Test
    void undoesTheFormerImportOnlyAfterNothingElseHasTouchedItsRecords() {
        var first = Upload.apply(ROLES, "externalId,title\n1,Clerk\n2,Cook\n");
        Upload.apply(ROLES, "externalId,title\n1,Head clerk\n");

        undoing(User.LENA, first).statusCode(409)
                .body("type", equalTo("urn:upskill:problem:changed-since"))
                .body("detail", containsString("One record of this import has been changed"))
                .body("violations", hasSize(1))
                .body("violations[0].row", equalTo(2))
                .body("violations[0].message", containsString("(1)"));
        Api.list("/api/v1/roles").body("total", equalTo(2));
        assertThat(Upload.get(first.getString("id")).getString("status")).isEqualTo("applied");
    }

    @Test
    void refusesWhenSomebodyRefersToWhatItHasMade() {
        var groups = Upload.apply("kind=role-groups&source=hr", "externalId,name,parentExternalId\nb,Below,a\na,Above,\n");
        Upload.apply("kind=roles&source=hr", "externalId,title,groupExternalId\n1,Clerk,b\n");
        undoing(User.LENA, groups).statusCode(409).body("violations.message", contains(containsString("Below")));

        var role = first("/api/v1/roles");
        Api.as(User.LENA).header("If-Match", Api.etag(role)).body(Map.of("title", "Clerk")).put("/api/v1/roles/" + role.get("id")).then().statusCode(200);
        Api.create("/api/v1/role-groups", Map.of("name", "By hand", "parentId", Api.list("/api/v1/role-groups").extract().jsonPath().getString("items.find { it.name == 'Above' }.id")));
        undoing(User.LENA, groups).statusCode(409).body("violations.message", contains(containsString("Above")));
    }

    @Test
    void takesATreeBackFromItsLeaves() {
        var groups = Upload.apply("kind=role-groups&source=hr", "externalId,name,parentExternalId\nc,Third,b\nb,Second,a\na,First,\n");

        assertThat(undo(groups).getString("status")).isEqualTo("undone");
        Api.list("/api/v1/role-groups").body("total", equalTo(0));
    }

    @Test
    void goesOnWhereItsInstanceDied() {
        var rows = IntStream.rangeClosed(1, 2_500).mapToObj(i -> i + ",Role " + i).collect(Collectors.joining("\n"));
        var imported = Upload.apply(ROLES, "externalId,title\n" + rows);
        var id = UUID.fromString(imported.getString("id"));
        QuarkusTransaction.requiringNew().run(() -> jobs.lock(id).startUndoing("lena"));
        assertThat(steps.next(id)).isTrue();

        var half = Upload.get(imported.getString("id"));
        assertThat(half.getString("status")).isEqualTo("undoing");
        assertThat(half.getString("progress.phase")).isEqualTo("restoring");
        assertThat(half.getInt("progress.done")).isEqualTo(500);
        assertThat(half.getInt("progress.total")).isEqualTo(2_500);
        Api.list("/api/v1/roles").body("total", equalTo(2_000));

        apply.run(id);
        assertThat(Upload.get(imported.getString("id")).getString("status")).isEqualTo("undone");
        Api.list("/api/v1/roles").body("total", equalTo(0));
    }

    @Test
    void leavesAloneWhatSomebodyChangesWhileItIsTakenBackAndSaysSo() {
        var imported = Upload.apply(ROLES, "externalId,title\n1,Clerk\n2,Cook\n");
        var id = UUID.fromString(imported.getString("id"));
        QuarkusTransaction.requiringNew().run(() -> jobs.lock(id).startUndoing("lena"));
        var role = first("/api/v1/roles?q=cook");
        Api.as(User.LENA).header("If-Match", Api.etag(role)).body(Map.of("title", "Chef")).put("/api/v1/roles/" + role.get("id")).then().statusCode(200);

        apply.run(id);

        var end = Upload.get(imported.getString("id"));
        assertThat(end.getString("status")).isEqualTo("undone");
        assertThat(end.getString("problem.detail")).isEqualTo("Records left as they are, because somebody has changed or used them since: 1.");
        Api.list("/api/v1/roles").body("items.title", contains("Chef"));
    }

    @Test
    void takesRowsOfPlansBackAndRefusesOnceTheyAreEdited() {
        Upload.apply(ROLES, "externalId,title\n1,Clerk\n");
        var file = "planExternalId,rowExternalId,roleExternalId,planTitle,activity\np,a,1,Our plan,Files letters\np,b,1,Our plan,Answers letters\n";
        var imported = Upload.apply("kind=plans&source=onet", file);
        assertThat(undo(imported).getString("status")).isEqualTo("undone");
        Api.list("/api/v1/plans").body("total", equalTo(0));

        Upload.apply("kind=plans&source=onet", file);
        var changed = Upload.apply("kind=plans&source=onet", file.replace("Answers", "Reads"));
        Upload.apply("kind=plans&source=onet", file.replace("Answers", "Burns"));
        undoing(User.LENA, changed).statusCode(409).body("violations", hasSize(1)).body("violations[0].row", equalTo(3));
    }

    @Test
    void undoesOnlyWhatIsAppliedAndOnlyOnceForThoseWhoMay() {
        var ready = Upload.validate(ROLES, "externalId,title\n1,Clerk\n");
        undoing(User.LENA, ready).statusCode(409).body("type", equalTo("urn:upskill:problem:wrong-state"));
        Upload.apply(ready);
        undoing(User.OTHER_HRIS, ready).statusCode(404);
        undoing(User.ANA, ready).statusCode(403);
        undo(ready);
        undoing(User.LENA, ready).statusCode(409);
        assertThat(Upload.apply(ROLES, "externalId,title\n1,Clerk\n").getInt("counts.created")).isEqualTo(1);
    }
}
