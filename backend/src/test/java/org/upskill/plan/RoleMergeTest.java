package org.upskill.plan;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Lives beside plans, because a merge reaches from roles over targets to plans. */
@QuarkusTest
class RoleMergeTest {
    private static final String ROLES = "/api/v1/roles";
    private static final String TARGETS = "/api/v1/skill-targets";

    private Fixture given;
    private String survivor;
    private String kept;

    @BeforeEach
    void makeTwoRolesThatAreOne() {
        given = new Fixture();
        survivor = (String) Api.create(ROLES, Map.of("title", "Claims handler", "isco", List.of("3315"))).get("id");
        kept = Fixture.activityOf(survivor, Fixture.ACTIVITY);
        Fixture.activityOf(given.role, "Answers calls");
    }

    @Test
    void bringsActivitiesTargetsPlansAndNamesToTheRoleThatStays() {
        var other = Fixture.draftSkill("Names the source of every figure in a letter");
        target(given.role, given.skill, 3, "Letters bind us");
        target(survivor, given.skill, 2, "Customers rely on it");
        target(given.role, other, 1, null);
        var plan = given.plan(given.row());
        var published = given.publishedPlan(given.row());
        var before = read(Fixture.address(published));

        merge().statusCode(200).body("mergedIntoId", equalTo(survivor)).body("archivedAt", notNullValue());

        Api.list("/api/v1/work-activities?roleId=" + survivor).body("items.title", contains("Answers calls", Fixture.ACTIVITY));
        Api.list(TARGETS + "?roleId=" + survivor + "&skillId=" + given.skill)
                .body("items.targetLevel", contains(3))
                .body("items.reason", contains("Customers rely on it\nLetters bind us"));
        Api.list(TARGETS + "?roleId=" + survivor).body("total", equalTo(2));
        Api.list(TARGETS + "?roleId=" + given.role).body("items", empty());
        Api.as(User.LENA).get(Fixture.address(plan)).then().body("roleId", equalTo(survivor)).body("rows.activityId", contains(kept));
        assertThat(read(Fixture.address(published))).isEqualTo(before);
        Api.as(User.LENA).get(ROLES + "/" + survivor).then().body("otherTitles", contains("Claims clerk"));
        Api.list(ROLES + "?q=claims clerk").body("items.id", contains(survivor));
        for (var role : List.of(survivor, given.role)) {
            Api.as(User.ANA).get(ROLES + "/" + role + "/merges").then().statusCode(200)
                    .body("mergedTitle", contains("Claims clerk"))
                    .body("intoTitle", contains("Claims handler"))
                    .body("mergedBy", contains("omar"));
        }
    }

    @Test
    void takesAllOfItBackWhileNothingWasTouched() {
        target(given.role, given.skill, 3, "Letters bind us");
        target(survivor, given.skill, 2, "Customers rely on it");
        var plan = given.plan(given.row());
        merge().statusCode(200);

        command(given.role, "restore", "{}").statusCode(409);
        command(given.role, "undo-merge", "{}").statusCode(200).body("mergedIntoId", nullValue()).body("archivedAt", nullValue());

        Api.list("/api/v1/work-activities?roleId=" + given.role).body("total", equalTo(2));
        Api.list("/api/v1/work-activities?roleId=" + survivor).body("items.id", contains(kept));
        Api.list(TARGETS + "?roleId=" + given.role).body("items.targetLevel", contains(3)).body("items.reason", contains("Letters bind us"));
        Api.list(TARGETS + "?roleId=" + survivor).body("items.targetLevel", contains(2)).body("items.reason", contains("Customers rely on it"));
        Api.as(User.LENA).get(Fixture.address(plan)).then().body("roleId", equalTo(given.role)).body("rows.activityId", contains(given.activity));
        Api.as(User.LENA).get(ROLES + "/" + survivor).then().body("otherTitles", empty());
        Api.as(User.LENA).get(ROLES + "/" + survivor + "/merges").then().body("undoneBy", contains("omar"));
        command(given.role, "undo-merge", "{}").statusCode(409);
        merge().statusCode(200);
    }

    @Test
    void saysWhatWasTouchedSinceAndTakesNothingBack() {
        var plan = given.plan(given.row());
        merge().statusCode(200);
        var seen = Api.as(User.LENA).get(Fixture.address(plan)).then().extract().jsonPath().<String, Object>getMap("$");
        Fixture.put(seen, List.of(Fixture.rowNamed("Something else"))).statusCode(200);

        command(given.role, "undo-merge", "{}").statusCode(409).body("detail", equalTo("“Letters” was changed after the merge, so the merge can no longer be undone."));

        Api.list("/api/v1/work-activities?roleId=" + given.role).body("items", empty());
    }

    @Test
    void showsBeforeWhatItWillDoAndDoesNothingYet() {
        target(given.role, given.skill, 3, "Letters bind us");
        target(survivor, given.skill, 2, null);
        given.plan(given.row());
        given.publishedPlan(given.row());

        var preview = Api.as(User.LENA).get(ROLES + "/" + given.role + "/merge-preview?intoId=" + survivor).then().statusCode(200).extract().jsonPath();

        assertThat(preview.getList("items.findAll { it.kind == 'work-activity' }.effect")).containsExactlyInAnyOrder("joins", "moves");
        assertThat(preview.getList("items.findAll { it.kind == 'skill-target' }.effect")).containsExactly("joins");
        assertThat(preview.getList("items.findAll { it.kind == 'plan' }.effect")).containsExactlyInAnyOrder("moves", "unchanged");
        Api.list("/api/v1/work-activities?roleId=" + given.role).body("total", equalTo(2));
        Api.as(User.LENA).get(ROLES + "/" + given.role).then().body("mergedIntoId", nullValue()).body("version", equalTo(0));
    }

    @Test
    void refusesWhatCannotBeMerged() {
        command(given.role, "merge", Map.of("intoId", given.role)).statusCode(400);
        command(given.role, "merge", Map.of("intoId", given.skill)).statusCode(400);
        Api.as(User.LENA).body(Map.of("intoId", survivor)).post(ROLES + "/" + given.role + "/merge").then().statusCode(428);
        Api.as(User.LENA).header("If-Match", "\"7\"").body(Map.of("intoId", survivor)).post(ROLES + "/" + given.role + "/merge").then().statusCode(412);
        command(survivor, "archive", "{}").statusCode(200);
        merge().statusCode(422);
    }

    @Test
    void letsTheLastRoleStandForAllThatWereMergedIntoIt() {
        var third = (String) Api.create(ROLES, Map.of("title", "Handler")).get("id");
        merge().statusCode(200);
        command(survivor, "merge", Map.of("intoId", third)).statusCode(200);

        Api.as(User.LENA).get(ROLES + "/" + given.role).then().body("mergedIntoId", equalTo(third));
        command(given.role, "undo-merge", "{}").statusCode(409);
        command(given.role, "merge", Map.of("intoId", third)).statusCode(409);
        Api.as(User.LENA).header("If-Match", tag(third)).delete(ROLES + "/" + third).then().statusCode(409);

        command(survivor, "undo-merge", "{}").statusCode(200);
        Api.as(User.LENA).get(ROLES + "/" + given.role).then().body("mergedIntoId", equalTo(survivor));
        command(given.role, "undo-merge", "{}").statusCode(409).body("type", equalTo("urn:upskill:problem:wrong-state"));
    }

    private ValidatableResponse merge() {
        return command(given.role, "merge", Map.of("intoId", survivor));
    }

    private static ValidatableResponse command(String role, String command, Object body) {
        return Api.as(User.OMAR).header("If-Match", tag(role)).body(body).post(ROLES + "/" + role + "/" + command).then();
    }

    private static String tag(String role) {
        return Api.as(User.LENA).get(ROLES + "/" + role).header("ETag");
    }

    private static void target(String role, String skill, int level, String reason) {
        var input = reason == null
                ? Map.of("roleId", role, "skillId", skill, "targetLevel", level)
                : Map.of("roleId", role, "skillId", skill, "targetLevel", level, "reason", reason);
        Api.create(TARGETS, input);
    }

    private static String read(String address) {
        return Api.as(User.LENA).get(address).then().statusCode(200).extract().asString();
    }
}
