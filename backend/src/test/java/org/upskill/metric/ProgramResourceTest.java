package org.upskill.metric;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class ProgramResourceTest {
    private static final String OBSERVABLE = "Checks every figure of an AI-drafted claim letter against the policy before sending it";

    @Test
    void startsWithEmptySteps() {
        program()
                .body("steps.step", contains("priorities", "roles", "skills", "plans"))
                .body("steps.state", contains("empty", "empty", "empty", "empty"))
                .body("steps.missingCount", contains(0, 0, 0, 0))
                .body("steps[1].summary.inScope", equalTo(0));
    }

    @Test
    void suggestsTheMostRelevantRolesWhileNoneIsInScope() {
        role("Unscored", null);
        var clerk = role("Clerk", null);
        for (var i = 0; i < 3; i++) {
            Api.create("/api/v1/work-activities", Map.of("roleId", clerk, "title", "Task " + i, "aiExposure", 0.5));
        }

        program()
                .body("steps[1].state", equalTo("started"))
                .body("steps[1].missing.code", contains("start-with"))
                .body("steps[1].missing.recordId", contains(clerk))
                .body("steps[1].missing.label", contains("Clerk"));
    }

    @Test
    void asksForTheDepthOfRolesThatAreWorkedOn() {
        var targeted = role("Adjuster", null);
        target(targeted, skill("Knows AI"));
        var planned = role("Clerk", null);
        plan(planned, List.of());
        role("Lawyer", "uses");

        program()
                .body("steps[1].state", equalTo("started"))
                .body("steps[1].summary.total", equalTo(3))
                .body("steps[1].summary.inScope", equalTo(3))
                .body("steps[1].summary.withAiDepth", equalTo(1))
                .body("steps[1].missing.code", contains("no-ai-depth", "no-ai-depth"))
                .body("steps[1].missing.recordId", contains(planned, targeted))
                .body("steps[1].missing.count", contains(0, 1));
    }

    @Test
    void putsSkillsThatHoldUpPlansBeforeThoseWithFindings() {
        var planned = skill(OBSERVABLE);
        skill("Knows AI");
        plan(role("Clerk", "uses"), List.of(Map.of("skillId", planned)));

        program()
                .body("steps[2].state", equalTo("started"))
                .body("steps[2].missing[0].code", equalTo("not-published-but-planned"))
                .body("steps[2].missing[0].recordKind", equalTo("skill"))
                .body("steps[2].missing[0].recordId", equalTo(planned))
                .body("steps[2].missing[1].code", equalTo("open-findings"))
                .body("steps[2].missing[1].label", equalTo("Knows AI"))
                .body("steps[2].summary.withOpenFindings", equalTo(1))
                .body("steps[2].missingCount", equalTo(2));
    }

    @Test
    void namesPlansWithGapsAndThenRolesWithoutAPlan() {
        var skill = skill(OBSERVABLE);
        var adjuster = role("Adjuster", "uses");
        target(adjuster, skill);
        var clerk = role("Clerk", "uses");
        target(clerk, skill);
        plan(clerk, List.of(completeRow(skill)));
        plan(clerk, List.of());
        plan(clerk, List.of(Map.of(), Map.of()));

        program()
                .body("steps[3].state", equalTo("started"))
                .body("steps[3].missing.code", contains("incomplete-rows", "no-rows", "not-published", "no-plan"))
                .body("steps[3].missing.recordKind", contains("plan", "plan", "plan", "role"))
                .body("steps[3].missing.count", contains(2, 1, 1, 1))
                .body("steps[3].missing[3].recordId", equalTo(adjuster))
                .body("steps[3].summary.draft", equalTo(3));
    }

    @Test
    void isReadyWhenNothingIsMissing() {
        var skill = skill(OBSERVABLE);
        command("/api/v1/skills/" + skill, "publish");
        var plan = "/api/v1/plans/" + plan(role("Clerk", "uses"), List.of(completeRow(skill)));
        command(plan, "submit");
        command(plan, "publish");

        program()
                .body("steps.state", contains("empty", "ready", "ready", "ready"))
                .body("steps[3].missing", empty())
                .body("steps[3].summary.published", equalTo(1));
    }

    @Test
    void showsFiveOfManyAndSaysHowManyThereAre() {
        var clerk = role("Clerk", "uses");
        for (var i = 0; i < 7; i++) plan(clerk, List.of());

        program().body("steps[3].missing.size()", equalTo(5)).body("steps[3].missingCount", equalTo(7));
    }

    @Test
    void isForThoseWhoRunTheProgram() {
        for (var user : List.of(User.LENA, User.OMAR, User.ANA)) Api.as(user).get("/api/v1/program").then().statusCode(200);
        for (var user : List.of(User.ELI, User.HRIS)) Api.as(user).get("/api/v1/program").then().statusCode(403);
        Api.nobody().get("/api/v1/program").then().statusCode(401);
    }

    private static ValidatableResponse program() {
        return Api.as(User.ANA).get("/api/v1/program").then().statusCode(200);
    }

    private static String role(String title, String depth) {
        var input = new HashMap<String, Object>(Map.of("title", title));
        input.put("aiDepth", depth);
        return idOf(Api.create("/api/v1/roles", input));
    }

    private static String skill(String statement) {
        return idOf(Api.create("/api/v1/skills", Map.of("statement", statement)));
    }

    private static void target(String role, String skill) {
        Api.create("/api/v1/skill-targets", Map.of("roleId", role, "skillId", skill, "targetLevel", 2));
    }

    private static String plan(String role, List<Map<String, Object>> rows) {
        return idOf(Api.create("/api/v1/plans", Map.of("roleId", role, "title", "Plan", "rows", rows)));
    }

    private static Map<String, Object> completeRow(String skill) {
        return Map.ofEntries(
                Map.entry("skillId", skill),
                Map.entry("activity", "Drafts claim letters"),
                Map.entry("howBuilt", List.of(Map.of("type", "prompt", "title", "Letter prompt"))),
                Map.entry("practiceTask", "Check three letters"),
                Map.entry("practiceTimes", 3),
                Map.entry("practicePer", "week"),
                Map.entry("goodUse", "Every figure carries its source"),
                Map.entry("feedbackType", "check-in"),
                Map.entry("feedbackWho", "Team lead"),
                Map.entry("feedbackTimes", 1),
                Map.entry("feedbackPer", "month"));
    }

    private static void command(String address, String command) {
        var tag = Api.as(User.LENA).get(address).header("ETag");
        Api.as(User.LENA).header("If-Match", tag).body("{}").post(address + "/" + command).then().statusCode(200);
    }

    private static String idOf(Map<String, Object> record) {
        return (String) record.get("id");
    }
}
