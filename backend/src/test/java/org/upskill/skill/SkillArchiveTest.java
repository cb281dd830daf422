package org.upskill.skill;

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

@QuarkusTest
class SkillArchiveTest {
    private static final String PATH = "/api/v1/skills";
    private static final String TARGETS = "/api/v1/skill-targets";

    private Map<String, Object> skill;

    @BeforeEach
    void createASkill() {
        skill = Api.create(PATH, Map.of("statement", "Checks figures in AI drafts against the ledger before sending"));
    }

    @Test
    void leavesAnArchivedSkillOutOfListsUntilItIsRestored() {
        var archived = command("archive", skill).statusCode(200).body("archivedAt", notNullValue()).extract().jsonPath().<String, Object>getMap("$");
        command("archive", skill).statusCode(412);
        command("archive", archived).statusCode(409);

        Api.list(PATH).body("items", empty());
        Api.list(PATH + "?q=ledger&archived=true").body("items.id", contains(skill.get("id")));
        Api.list(PATH + "?archived=any").body("total", equalTo(1));
        command("restore", archived).statusCode(200).body("archivedAt", nullValue());
        Api.list(PATH).body("total", equalTo(1));
    }

    @Test
    void publishesAnArchivedSkillNoMore() {
        var archived = command("archive", skill).extract().jsonPath().<String, Object>getMap("$");

        command("publish", archived).statusCode(409);
        Api.as(User.LENA).body(Map.of("ids", List.of(skill.get("id")))).post(PATH + "/batch/publish").then()
                .statusCode(422).body("items.status", contains(409));
    }

    @Test
    void marksTheTargetsOfAnArchivedSkillAndTakesNoNewOnes() {
        var clerk = Api.create("/api/v1/roles", Map.of("title", "Clerk")).get("id");
        var lawyer = Api.create("/api/v1/roles", Map.of("title", "Lawyer")).get("id");
        var target = Api.create(TARGETS, Map.of("roleId", clerk, "skillId", skill.get("id"), "targetLevel", 2));
        command("archive", skill).statusCode(200);

        Api.list(TARGETS).body("items.skillArchived", contains(true)).body("items.roleArchived", contains(false));
        Api.as(User.LENA).header("If-Match", Api.etag(target)).body(Map.of("roleId", clerk, "skillId", skill.get("id"), "targetLevel", 3))
                .put(TARGETS + "/" + target.get("id")).then().statusCode(200).body("skillArchived", equalTo(true));
        Api.as(User.LENA).body(Map.of("roleId", lawyer, "skillId", skill.get("id"), "targetLevel", 2)).post(TARGETS).then().statusCode(422);
    }

    @Test
    void archivesAndRestoresMany() {
        var other = Api.create(PATH, Map.of("statement", "AI literacy")).get("id");
        var ids = Map.of("ids", List.of(skill.get("id"), other));

        Api.as(User.OMAR).body(ids).post(PATH + "/batch/archive").then().statusCode(200);
        Api.list(PATH).body("items", empty());
        Api.as(User.OMAR).body(ids).post(PATH + "/batch/archive").then().statusCode(422).body("items.status", contains(409, 409));
        Api.as(User.OMAR).body(ids).post(PATH + "/batch/restore").then().statusCode(200);
        Api.list(PATH).body("total", equalTo(2));
    }

    private static ValidatableResponse command(String command, Map<String, Object> skill) {
        return Api.as(User.LENA).header("If-Match", Api.etag(skill)).post(PATH + "/" + skill.get("id") + "/" + command).then();
    }
}
