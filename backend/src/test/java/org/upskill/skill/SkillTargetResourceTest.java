package org.upskill.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
class SkillTargetResourceTest {
    private static final String PATH = "/api/v1/skill-targets";

    @Inject
    Skills skills;

    private Object role;
    private Object skill;

    @BeforeEach
    void haveARoleAndASkill() {
        role = Api.create("/api/v1/roles", Map.of("title", "Clerk")).get("id");
        skill = Api.create("/api/v1/skills", Map.of("statement", "Checks figures in AI drafts before sending")).get("id");
    }

    @Test
    void createsATargetThatShowsWhatItTies() {
        var created = Api.as(User.OMAR).body(Map.of("roleId", role, "skillId", skill, "targetLevel", 3, "reason", "Signs off")).post(PATH).then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("roleTitle", equalTo("Clerk"))
                .body("skillStatement", equalTo("Checks figures in AI drafts before sending"))
                .body("externalId", equalTo("clerk-checks-figures-in-ai-drafts-before-sending"))
                .extract();

        Api.as(User.ANA).get(created.header("Location")).then().statusCode(200).body("targetLevel", equalTo(3));
        assertThat(skills.targetLevels(UUID.fromString((String) role), List.of(UUID.fromString((String) skill), UUID.randomUUID())))
                .isEqualTo(Map.of(UUID.fromString((String) skill), 3));
    }

    @Test
    void replacesTheWholeTarget() {
        var target = target(2);

        Api.as(User.LENA).header("If-Match", Api.etag(target)).body(Map.of("roleId", role, "skillId", skill, "targetLevel", 4))
                .put(address(target)).then().statusCode(200).body("targetLevel", equalTo(4)).body("reason", nullValue());
        Api.as(User.LENA).header("If-Match", Api.etag(target)).body(Map.of("roleId", role, "skillId", skill, "targetLevel", 1))
                .put(address(target)).then().statusCode(412);
        Api.as(User.LENA).body(Map.of("roleId", role, "skillId", skill, "targetLevel", 1)).put(address(target)).then().statusCode(428);
    }

    @Test
    void keepsOneTargetForARoleAndASkill() {
        target(2);
        var otherSkill = Api.create("/api/v1/skills", Map.of("statement", "AI literacy")).get("id");
        var other = Api.create(PATH, Map.of("roleId", role, "skillId", otherSkill, "targetLevel", 1));

        Api.as(User.LENA).body(Map.of("roleId", role, "skillId", skill, "targetLevel", 1)).post(PATH).then()
                .statusCode(409).body("violations[0].pointer", equalTo("/skillId"));
        Api.as(User.LENA).header("If-Match", Api.etag(other)).body(Map.of("roleId", role, "skillId", skill, "targetLevel", 1))
                .put(address(other)).then().statusCode(409);
        Api.list(PATH).body("total", equalTo(2));
    }

    @Test
    void filtersByRoleSkillAndSource() {
        var target = target(2);
        var otherRole = Api.create("/api/v1/roles", Map.of("title", "Buyer")).get("id");
        Api.create(PATH, Map.of("roleId", otherRole, "skillId", skill, "targetLevel", 1, "source", "hr"));

        Api.list(PATH + "?roleId=" + role).body("items.id", contains(target.get("id")));
        Api.list(PATH + "?source=hr").body("items.roleTitle", contains("Buyer"));
        Api.list(PATH + "?skillId=" + skill + "&sort=-updatedAt").body("items.roleTitle", contains("Buyer", "Clerk"));
        Api.list(PATH + "?updatedSince=2100-01-01T00:00:00Z").body("items", empty());
        Api.as(User.LENA).get(PATH + "?sort=role").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "\"2\"", "2.5", "null"})
    void refusesALevelThatIsNone(String level) {
        Api.as(User.LENA).body("{\"roleId\": \"%s\", \"skillId\": \"%s\", \"targetLevel\": %s}".formatted(role, skill, level)).post(PATH).then()
                .statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesARoleOrASkillThatDoesNotExist() {
        Api.as(User.LENA).body(Map.of("roleId", UUID.randomUUID(), "skillId", skill, "targetLevel", 1)).post(PATH).then()
                .statusCode(400).body("violations[0].pointer", equalTo("/roleId"));
        Api.as(User.LENA).body(Map.of("roleId", role, "skillId", UUID.randomUUID(), "targetLevel", 1)).post(PATH).then()
                .statusCode(400).body("violations[0].pointer", equalTo("/skillId"));
    }

    @Test
    void keepsARoleThatHasATarget() {
        var target = target(2);

        Api.as(User.LENA).header("If-Match", "\"0\"").delete("/api/v1/roles/" + role).then().statusCode(409).body("type", endsWith(":in-use"));
        Api.as(User.LENA).header("If-Match", Api.etag(target)).delete(address(target)).then().statusCode(204);
        Api.as(User.LENA).header("If-Match", "\"0\"").delete("/api/v1/roles/" + role).then().statusCode(204);
    }

    @Test
    void showsAnEmployeeNoTarget() {
        var target = target(2);

        Api.as(User.ELI).get(PATH).then().statusCode(200).body("items", empty());
        Api.as(User.ELI).get(address(target)).then().statusCode(404);
        Api.as(User.ELI).body(Map.of("roleId", role, "skillId", skill, "targetLevel", 1)).post(PATH).then().statusCode(403);
        Api.nobody().get(PATH).then().statusCode(401);
    }

    private Map<String, Object> target(int level) {
        return Api.create(PATH, Map.of("roleId", role, "skillId", skill, "targetLevel", level, "reason", "Because"));
    }

    private static String address(Map<String, Object> target) {
        return PATH + "/" + target.get("id");
    }
}
