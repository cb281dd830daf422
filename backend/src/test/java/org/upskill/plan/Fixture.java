package org.upskill.plan;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** A role with an activity and a published skill, and what can be done with plans for it. */
final class Fixture {
    static final String PATH = "/api/v1/plans";
    static final String STATEMENT = "Checks every figure of an AI-drafted claim letter against the policy before sending it";
    static final String ACTIVITY = "Drafts claim letters";

    private static final Map<String, String> SAYING =
            Map.of("return", "{\"comment\": \"Name a task\"}", "retire", "{\"reason\": \"The letters are gone\"}");

    final String role = idOf(Api.create("/api/v1/roles", Map.of("title", "Claims clerk")));
    final String activity = activityOf(role, ACTIVITY);
    final String skill = publishedSkill(STATEMENT);

    static String activityOf(String role, String title) {
        return idOf(Api.create("/api/v1/work-activities", Map.of("roleId", role, "title", title)));
    }

    static String draftSkill(String statement) {
        return idOf(Api.create("/api/v1/skills", Map.of("statement", statement)));
    }

    static String publishedSkill(String statement) {
        var skill = draftSkill(statement);
        publishSkill(skill);
        return skill;
    }

    static void publishSkill(String id) {
        var address = "/api/v1/skills/" + id;
        var tag = Api.as(User.LENA).get(address).header("ETag");
        Api.as(User.LENA).header("If-Match", tag).body("{\"note\": \"Says it more plainly\"}").post(address + "/publish").then().statusCode(200);
    }

    static void change(String address, Map<String, ?> input) {
        var tag = Api.as(User.LENA).get(address).header("ETag");
        Api.as(User.LENA).header("If-Match", tag).body(input).put(address).then().statusCode(200);
    }

    /** A row that lacks nothing. */
    Map<String, Object> row() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("skillId", skill),
                Map.entry("activityId", activity),
                Map.entry("howBuilt", List.of(Map.of("type", "checklist", "title", "Amount, clause, date", "link", "https://example.org/checks"))),
                Map.entry("practiceTask", "Check three letters of the day"),
                Map.entry("practiceTimes", 3),
                Map.entry("practicePer", "week"),
                Map.entry("goodUse", "Every figure carries its source"),
                Map.entry("feedbackType", "check-in"),
                Map.entry("feedbackWho", "Team lead"),
                Map.entry("feedbackTimes", 1),
                Map.entry("feedbackPer", "month")));
    }

    /** That row without one of its values. */
    Map<String, Object> rowWithout(String field) {
        var row = row();
        row.remove(field);
        return row;
    }

    /** A row with nothing but a free text as its activity. */
    static Map<String, Object> rowNamed(String activity) {
        return Map.of("activity", activity);
    }

    @SafeVarargs
    final Map<String, Object> plan(Map<String, Object>... rows) {
        return Api.create(PATH, Map.of("roleId", role, "title", "Letters", "rows", List.of(rows)));
    }

    @SafeVarargs
    final Map<String, Object> publishedPlan(Map<String, Object>... rows) {
        return publish(plan(rows));
    }

    /** The draft of the next version. */
    static Map<String, Object> newDraft(Map<String, Object> plan) {
        return Api.create(address(plan) + "/new-draft", Map.of());
    }

    /** The plan as it is now. */
    static Map<String, Object> read(Map<String, Object> plan) {
        return Api.as(User.LENA).get(address(plan)).then().statusCode(200).extract().jsonPath().getMap("$");
    }

    static Map<String, Object> publish(Map<String, Object> draft) {
        return command(command(draft, "submit"), "publish");
    }

    static Map<String, Object> command(Map<String, Object> plan, String command) {
        return attempt(plan, command).statusCode(200).extract().jsonPath().getMap("$");
    }

    static ValidatableResponse attempt(Map<String, Object> plan, String command) {
        return Api.as(User.OMAR).header("If-Match", Api.etag(plan)).body(SAYING.getOrDefault(command, "{}")).post(address(plan) + "/" + command).then();
    }

    static ValidatableResponse put(Map<String, Object> plan, List<? extends Map<String, ?>> rows) {
        return Api.as(User.OMAR).header("If-Match", Api.etag(plan)).body(Map.of("title", "Letters", "rows", rows)).put(address(plan)).then();
    }

    static String address(Map<String, Object> plan) {
        return PATH + "/" + plan.get("id");
    }

    /** A row that is known by its id. */
    static Map<String, Object> row(String id, String activity) {
        return Map.of("id", id, "activity", activity);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rowsOf(Map<String, Object> plan) {
        return (List<Map<String, Object>>) plan.get("rows");
    }

    @SuppressWarnings("unchecked")
    static List<String> rowIds(Map<String, Object> plan) {
        return ((List<Map<String, String>>) plan.get("rows")).stream().map(row -> row.get("id")).toList();
    }

    private static String idOf(Map<String, Object> record) {
        return (String) record.get("id");
    }
}
