package org.upskill.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.upskill.testing.Api.as;
import static org.upskill.testing.Api.create;
import static org.upskill.testing.Api.etag;
import static org.upskill.testing.Api.list;
import static org.upskill.testing.User.LENA;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoResourceTest {
    private static final String PATH = "/api/v1/demo";

    private final Map<String, Object> records = new HashMap<>();

    @Test
    void removesEverythingThatNobodyTouched() {
        load();
        as(LENA).get(PATH).then().body("present", equalTo(true)).body("kinds.find { it.kind == 'roles' }.count", equalTo(1));

        as(LENA).delete(PATH).then().statusCode(200)
                .body("items.find { it.kind == 'plans' }.removed", equalTo(1))
                .body("items.find { it.kind == 'role-groups' }.removed", equalTo(2))
                .body("items.find { it.kind == 'people' }.removed", equalTo(2))
                .body("items.changed", everyItem(equalTo(0)))
                .body("items.needed", everyItem(equalTo(0)));

        for (var kind : List.of("roles", "role-groups", "work-activities", "skills", "skill-targets", "plans", "people", "teams", "title-mappings")) empty(kind);
        list("/api/v1/search?q=demo").body("items.size()", equalTo(0));
        as(LENA).get(PATH).then().body("present", equalTo(false)).body("kinds.size()", equalTo(0));
    }

    @Test
    void doesNothingASecondTime() {
        load();
        as(LENA).delete(PATH).then().statusCode(200);

        as(LENA).delete(PATH).then().statusCode(200).body("items.removed", everyItem(equalTo(0)));
    }

    @Test
    void saysBeforehandWhatItWillDoAndDoesNothing() {
        load();

        var said = as(LENA).post(PATH + "/preview").then().statusCode(200).extract().jsonPath().getList("items");

        list("/api/v1/roles").body("total", equalTo(1));
        assertThat(as(LENA).delete(PATH).jsonPath().<Object>getList("items")).isEqualTo(said);
    }

    @Test
    void keepsWhatSomebodyChangedAndWhatThatRestsOn() {
        load();
        var role = as(LENA).get("/api/v1/roles/" + records.get("role")).jsonPath();
        as(LENA).header("If-Match", "\"" + role.getInt("version") + "\"")
                .body(Map.of("title", "Our clerk", "source", "demo", "externalId", role.getString("externalId"), "groupId", role.getString("groupId")))
                .put("/api/v1/roles/" + records.get("role")).then().statusCode(200);

        as(LENA).delete(PATH).then().statusCode(200)
                .body("items.find { it.kind == 'roles' }.changed", equalTo(1))
                .body("items.find { it.kind == 'role-groups' }.needed", equalTo(2));

        list("/api/v1/roles").body("items.title", contains("Our clerk"));
        list("/api/v1/work-activities").body("total", equalTo(1));
        empty("plans");
        as(LENA).get(PATH).then().body("present", equalTo(false));
    }

    @Test
    void keepsWhatRecordsOfOnesOwnName() {
        load();
        create("/api/v1/plans", Map.of("title", "Ours", "roleId", records.get("role"), "rows", List.of()));
        create("/api/v1/work-activities", Map.of("title", "Ours", "roleId", records.get("role")));

        as(LENA).delete(PATH).then().statusCode(200).body("items.find { it.kind == 'plans' }.removed", equalTo(1));

        list("/api/v1/plans").body("items.title", contains("Ours"));
        list("/api/v1/roles").body("total", equalTo(1));
        list("/api/v1/work-activities").body("total", equalTo(2));
        empty("skills");
    }

    @Test
    void leavesOtherSourcesAlone() {
        load();
        create("/api/v1/skills", Map.of("statement", "Checks figures against the ledger before sending a letter"));

        as(LENA).delete(PATH).then().statusCode(200);

        list("/api/v1/skills").body("total", equalTo(1));
    }

    private void load() {
        var top = demo("role-groups", Map.of("name", "Demo company"));
        var group = demo("role-groups", Map.of("name", "Demo claims", "parentId", top.get("id")));
        var role = demo("roles", Map.of("title", "Demo clerk", "groupId", group.get("id")));
        var activity = demo("work-activities", Map.of("title", "Answer letters", "roleId", role.get("id"), "aiExposure", 0.5));
        var skill = demo("skills", Map.of("statement", "Checks amounts in drafts against the policy before sending"));
        as(LENA).header("If-Match", etag(skill)).body(Map.of("note", "First")).post("/api/v1/skills/" + skill.get("id") + "/publish")
                .then().statusCode(200);
        demo("skill-targets", Map.of("roleId", role.get("id"), "skillId", skill.get("id"), "targetLevel", 2));
        var row = Map.of("skillId", skill.get("id"), "activityId", activity.get("id"),
                "howBuilt", List.of(Map.of("type", "guideline", "title", "One page")));
        demo("plans", Map.of("title", "Demo plan", "roleId", role.get("id"), "rows", List.of(row)));
        var team = demo("teams", Map.of("name", "Demo team"));
        var lead = demo("people", Map.of("name", "Demo Lead", "teamId", team.get("id"), "roleId", role.get("id")));
        demo("people", Map.of("name", "Demo Hand", "teamId", team.get("id"), "managerId", lead.get("id")));
        as(LENA).header("If-Match", etag(team)).body(Map.of("name", "Demo team", "source", "demo", "leadId", lead.get("id"))).put("/api/v1/teams/" + team.get("id")).then().statusCode(200);
        as(LENA).body(Map.of("personIds", List.of(lead.get("id")))).post("/api/v1/teams/" + team.get("id") + "/add-members").then().statusCode(200);
        demo("title-mappings", Map.of("title", "Demo title", "roleId", role.get("id")));
        records.put("role", role.get("id"));
        as(LENA).put(PATH).then().statusCode(204);
    }

    private static Map<String, Object> demo(String kind, Map<String, Object> fields) {
        var input = new HashMap<>(fields);
        input.put("source", "demo");
        return create("/api/v1/" + kind, input);
    }

    private static void empty(String kind) {
        list("/api/v1/" + kind).body("total", equalTo(0));
    }
}
