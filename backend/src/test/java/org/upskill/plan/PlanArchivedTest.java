package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.upskill.plan.Fixture.PATH;
import static org.upskill.plan.Fixture.address;
import static org.upskill.plan.Fixture.attempt;
import static org.upskill.plan.Fixture.command;
import static org.upskill.plan.Fixture.newDraft;
import static org.upskill.plan.Fixture.put;
import static org.upskill.plan.Fixture.read;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanArchivedTest {
    private Fixture fixture;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        fixture = new Fixture();
    }

    @Test
    void showsInADraftWhatItNamesThatIsArchivedAndDoesNotCountTheRow() {
        var plan = fixture.plan(fixture.row(), Map.of());
        step("skills", fixture.skill, "archive");
        step("work-activities", fixture.activity, "archive");

        Api.as(User.LENA).get(address(plan)).then()
                .body("rows[0].archived", contains("skill", "activity"))
                .body("rows[0].complete", equalTo(false))
                .body("rows[0].missing", empty())
                .body("rows[0].skillStatement", equalTo(Fixture.STATEMENT))
                .body("completeRows", equalTo(0));
        Api.list(PATH).body("items.completeRows", contains(0));

        step("skills", fixture.skill, "restore");
        step("work-activities", fixture.activity, "restore");
        Api.list(PATH).body("items.completeRows", contains(1));
    }

    @Test
    void submitsNoDraftUntilItIsMended() {
        var plan = fixture.plan(fixture.row());
        step("work-activities", fixture.activity, "archive");

        attempt(plan, "submit").statusCode(422)
                .body("type", equalTo("urn:upskill:problem:archived-reference"))
                .body("violations.pointer", contains("/rows/0"));

        var mended = put(plan, List.of(fixture.rowWithout("activityId"))).statusCode(200).extract().jsonPath().<String, Object>getMap("$");
        command(mended, "submit");
    }

    @Test
    void publishesNothingThatWasArchivedDuringTheReview() {
        var plan = command(fixture.plan(fixture.row()), "submit");
        step("skills", fixture.skill, "archive");

        attempt(plan, "publish").statusCode(422).body("violations.code", contains("archived-reference"));
    }

    @Test
    void opensTheNextDraftOfAPlanThatNamesWhatIsArchivedAndShowsIt() {
        var published = fixture.publishedPlan(fixture.row());
        step("skills", fixture.skill, "archive");

        var draft = newDraft(published);

        Api.as(User.LENA).get(address(draft)).then().body("rows[0].archived", contains("skill"));
        step("roles", fixture.role, "archive");
        attempt(draft, "submit").statusCode(422);
    }

    @Test
    void changesNoPublishedPlanByEditingArchivingRestoringOrDeleting() {
        Api.create("/api/v1/skill-targets", Map.of("roleId", fixture.role, "skillId", fixture.skill, "targetLevel", 3));
        var published = fixture.publishedPlan(fixture.row());

        Fixture.change("/api/v1/skills/" + fixture.skill, Map.of("statement", "Removes customer names from every claim letter before pasting it into an AI chat"));
        Fixture.publishSkill(fixture.skill);
        Fixture.change("/api/v1/work-activities/" + fixture.activity, Map.of("roleId", fixture.role, "title", "Writes letters"));
        Fixture.change("/api/v1/roles/" + fixture.role, Map.of("title", "Claims handler"));
        for (var step : List.of("archive", "restore", "archive")) {
            step("skills", fixture.skill, step);
            step("work-activities", fixture.activity, step);
            step("roles", fixture.role, step);
        }
        for (var record : List.of("skills/" + fixture.skill, "work-activities/" + fixture.activity, "roles/" + fixture.role)) {
            var tag = Api.as(User.LENA).get("/api/v1/" + record).header("ETag");
            Api.as(User.LENA).header("If-Match", tag).delete("/api/v1/" + record).then().statusCode(409);
        }

        assertThat(read(published)).isEqualTo(published);
        assertThat(published).containsEntry("roleTitle", "Claims clerk");
    }

    private static void step(String collection, String id, String step) {
        var address = "/api/v1/" + collection + "/" + id;
        var tag = Api.as(User.LENA).get(address).header("ETag");
        Api.as(User.LENA).header("If-Match", tag).post(address + "/" + step).then().statusCode(200);
    }
}
