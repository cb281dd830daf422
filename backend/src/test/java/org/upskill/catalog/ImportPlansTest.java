package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class ImportPlansTest {
    private static final String PLANS = "kind=plans&source=hr";
    private static final String HEADER = "planExternalId,rowExternalId,roleExternalId,planTitle,skillExternalId,activity,howBuilt,"
            + "practiceTask,practiceTimes,practicePer,goodUse,feedbackType,feedbackWho,feedbackTimes,feedbackPer\n";
    private static final String BUILT = "\"[{\"\"type\"\":\"\"checklist\"\",\"\"title\"\":\"\"Five checks\"\"}]\"";
    private static final String FIRST = "p,1,clerk,Letters,s,Drafts letters," + BUILT + ",Check three letters,3,week,Every figure has a source,check-in,Team lead,1,month\n";
    private static final String SECOND = "p,2,clerk,Letters,s,Answers the phone,,Note one call,2,week,,,,,\n";

    @Inject
    ImportJobs jobs;

    @Inject
    ApplySteps steps;

    @Inject
    ImportApply apply;

    @BeforeEach
    void makeARoleAndASkill() {
        Upload.apply("kind=roles&source=hr", "externalId,title\nclerk,Clerk\nlawyer,Lawyer\n");
        Upload.apply("kind=work-activities&source=hr", "externalId,roleExternalId,title\na,clerk,Drafts letters\n");
        Upload.apply("kind=skills&source=hr", "externalId,statement\ns,Checks every figure of an AI draft against the ledger before sending it\n");
    }

    @Test
    void makesADraftOfRowsInTheOrderOfTheFile() {
        var ready = Upload.validate(PLANS, HEADER + SECOND + FIRST);
        assertThat(ready.getMap("counts")).containsEntry("created", 2).containsEntry("invalid", 0);
        assertThat(Upload.changes(ready).getList("items.externalId")).containsExactly("p / 2", "p / 1");
        assertThat(Upload.changes(ready).getList("items.label")).containsExactly("Letters: Answers the phone", "Letters: Drafts letters");

        assertThat(Upload.apply(ready).getString("status")).isEqualTo("applied");

        var plan = plan();
        assertThat(plan.getString("status")).isEqualTo("draft");
        assertThat(plan.getString("roleTitle")).isEqualTo("Clerk");
        assertThat(plan.getList("events.action")).containsExactly("imported");
        assertThat(plan.getList("rows.externalId")).containsExactly("2", "1");
        assertThat(plan.getList("rows.complete")).containsExactly(false, true);
        assertThat(plan.getString("rows[1].activityId")).isNotNull();
        assertThat(plan.getString("rows[0].activityId")).isNull();
        assertThat(plan.getString("rows[1].howBuilt[0].title")).isEqualTo("Five checks");
        Api.list("/api/v1/plans?q=letters").body("total", equalTo(1));
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        Upload.apply(PLANS, HEADER + FIRST + SECOND);
        assertThat(Upload.validate(PLANS, HEADER + FIRST + SECOND).getMap("counts")).containsEntry("unchanged", 2);

        var other = FIRST.replace("p,1", "q,1").replace("Letters", "Mails");
        Upload.apply(PLANS, HEADER + other);
        publish();
        assertThat(Upload.validate(PLANS, HEADER + other).getMap("counts")).containsEntry("unchanged", 1);
    }

    @Test
    void takesItsOwnExportWithoutAChange() {
        Upload.apply(PLANS, HEADER + SECOND + FIRST + "q,1,clerk,Mails,,Sorts mails,,,,,,,,,\n");

        var csv = Api.as(User.HRIS).accept("*/*").get("/api/v1/exports/plans?format=csv").then().statusCode(200).extract().asString();

        assertThat(csv.lines().count()).isEqualTo(4);
        assertThat(Upload.validate("kind=plans&source=other", csv).getMap("counts")).containsEntry("unchanged", 3).containsEntry("invalid", 0);
    }

    @Test
    void changesWhatTheFileSaysOtherwiseAndKeepsTheRest() {
        Upload.apply(PLANS, HEADER + FIRST + SECOND);
        var ids = plan().getList("rows.id");

        var ready = Upload.validate(PLANS, HEADER + FIRST.replace("Every figure has a source", "Nothing is missing"));
        assertThat(Upload.changes(ready).getList("items[0].fields.field")).containsExactly("goodUse");
        Upload.apply(ready);

        assertThat(plan().getList("rows.id")).isEqualTo(ids);
        assertThat(plan().getList("rows.goodUse")).containsExactly("Nothing is missing", null);
        assertThat(plan().getString("rows[0].practiceTask")).isEqualTo("Check three letters");
    }

    @Test
    void putsRowsForAPublishedPlanIntoANewDraft() {
        Upload.apply(PLANS, HEADER + FIRST);
        var published = publish();

        Upload.apply(PLANS, HEADER + FIRST.replace("Letters", "Letters and mails").replace(",3,week", ",5,week") + SECOND.replace("Letters", "Letters and mails"));

        Api.as(User.LENA).get("/api/v1/plans/" + published.getString("id")).then()
                .body("status", equalTo("published")).body("rows.practiceTimes", contains(3)).body("title", equalTo("Letters"));
        var draft = plan();
        assertThat(draft.getInt("number")).isEqualTo(2);
        assertThat(draft.getString("title")).isEqualTo("Letters and mails");
        assertThat(draft.getList("rows.practiceTimes")).containsExactly(5, 2);
        assertThat(draft.getList("rows.externalId")).containsExactly("1", "2");
    }

    @Test
    void pointsAtEveryRowThatCannotBeWritten() {
        Upload.apply(PLANS, HEADER + FIRST);
        var bad = Upload.validate(PLANS, HEADER
                + FIRST.replace("clerk", "lawyer")
                + "q,1,clerk,One,,,nonsense,,,,,,,,\n"
                + "q,2,clerk,Two,,,,,,,,,,,\n"
                + "q,3,clerk,One,,,\"[{\"\"type\"\":\"\"prompt\"\",\"\"link\"\":\"\"javascript:alert(1)\"\"}]\",,100,day,,,,,\n"
                + "q,1,clerk,One,,,,,,,,,,,\n");

        assertThat(Upload.errors(bad).getList("items.code"))
                .containsExactlyInAnyOrder("other-role", "not-a-list", "differs-within-plan", "not-a-list", "out-of-range", "unknown-word", "repeated-key");
        assertThat(bad.getString("status")).isEqualTo("invalid");
    }

    @Test
    void refusesRowsForAPlanInReview() {
        Upload.apply(PLANS, HEADER + FIRST);
        command(plan(), "submit");

        var bad = Upload.validate(PLANS, HEADER + SECOND);

        assertThat(Upload.errors(bad).getList("items.code")).containsExactly("in-review");
    }

    @Test
    void takesBackEverythingItWrote() {
        Upload.apply(PLANS, HEADER + FIRST);
        var published = publish();

        var cancelled = cancelledAfter(HEADER + FIRST.replace(",3,week", ",5,week") + SECOND + "q,1,clerk,Mails,,Sorts mails,,,,,,,,,\n", null);

        assertThat(cancelled.getString("status")).isEqualTo("cancelled");
        assertThat(cancelled.<Object>get("problem")).isNull();
        Api.list("/api/v1/plans").body("items.id", contains(published.getString("id")));
        Api.list("/api/v1/plans?q=mails").body("total", equalTo(0));
    }

    @Test
    void leavesARowAloneThatSomebodyHasChangedSince() {
        Upload.apply(PLANS, HEADER + FIRST);
        publish();

        var cancelled = cancelledAfter(HEADER + FIRST.replace(",3,week", ",5,week") + SECOND, () -> {
            var draft = plan();
            var rows = List.of(Map.of("id", draft.getString("rows[0].id"), "activity", "Mine"), Map.of("id", draft.getString("rows[1].id"), "activity", "Mine too"));
            write(draft, rows);
        });

        assertThat(cancelled.getString("problem.detail")).endsWith("since: 2.");
        assertThat(plan().getList("rows.activity")).containsExactly("Mine", "Mine too");
    }

    @Test
    void refusesToApplyWhenSomebodyHasChangedARowSince() {
        Upload.apply(PLANS, HEADER + FIRST);
        var ready = Upload.validate(PLANS, HEADER + FIRST.replace(",3,week", ",5,week"));
        var draft = plan();
        write(draft, List.of(Map.of("id", draft.getString("rows[0].id"), "activity", "Mine")));

        Upload.applying(ready).statusCode(409).body("type", equalTo("urn:upskill:problem:catalog-moved-on"));
        assertThat(plan().getList("rows.activity")).containsExactly("Mine");
    }

    private JsonPath cancelledAfter(String text, Runnable meanwhile) {
        var ready = Upload.validate(PLANS, text);
        var id = UUID.fromString(ready.getString("id"));
        QuarkusTransaction.requiringNew().run(() -> jobs.lock(id).startApplying("hris"));
        assertThat(steps.next(id)).isTrue();
        if (meanwhile != null) meanwhile.run();
        Api.as(User.HRIS).post(Upload.PATH + "/" + id + "/cancel").then().statusCode(202);
        apply.run(id);
        return Upload.get(id.toString());
    }

    private static void write(JsonPath plan, List<Map<String, String>> rows) {
        Api.as(User.LENA).header("If-Match", Api.etag(plan.getMap("$"))).body(Map.of("title", "Letters", "rows", rows))
                .put("/api/v1/plans/" + plan.getString("id")).then().statusCode(200);
    }

    /** Publishes the plan, and its skill before. */
    private static JsonPath publish() {
        var plan = plan();
        var skill = plan.getString("rows[0].skillId");
        var address = "/api/v1/skills/" + skill;
        if (Api.as(User.LENA).get(address).path("publishedVersion") == null) {
            Api.as(User.LENA).header("If-Match", Api.as(User.LENA).get(address).header("ETag")).body("{}").post(address + "/publish").then().statusCode(200);
        }
        return command(command(plan, "submit"), "publish");
    }

    private static JsonPath command(JsonPath plan, String command) {
        return Api.as(User.LENA).header("If-Match", Api.etag(plan.getMap("$"))).post("/api/v1/plans/" + plan.getString("id") + "/" + command).then()
                .statusCode(200).extract().jsonPath();
    }

    /** The newest version of the plan of the file. */
    private static JsonPath plan() {
        var id = Api.list("/api/v1/plans?source=hr&sort=-updatedAt").extract().jsonPath().getString("items[0].id");
        return Api.as(User.LENA).get("/api/v1/plans/" + id).then().extract().jsonPath();
    }
}
