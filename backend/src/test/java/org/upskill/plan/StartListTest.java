package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Statements;
import org.upskill.testing.User;

/** Lives beside plans, because the reasons come from roles, targets and plans. */
@QuarkusTest
class StartListTest {
    private static final String PATH = "/api/v1/roles/start-list";

    @Test
    void ranksTheRolesThatHaveAScoreWithTheirReasons() {
        scored("Clerk", 0.3, Map.of("title", "Clerk"));
        scored("Lawyer", 0.9, Map.of("title", "Lawyer", "aiDepth", "uses", "impactOnSpeed", 3, "impactOnQuality", 0, "changeHorizon", "now"));
        Api.create("/api/v1/roles", Map.of("title", "Cook"));

        var list = Api.list(PATH).body("items.title", contains("Lawyer", "Clerk")).extract().jsonPath();

        assertThat(list.getList("items[0].reasons.code"))
                .containsExactly("exposed-activities", "ai-depth", "impact-on-speed", "change-horizon", "no-targets", "no-plan");
        assertThat(list.getInt("items[0].reasons[0].count")).isEqualTo(3);
        assertThat(list.getFloat("items[0].reasons[0].value")).isEqualTo(0.9f);
        assertThat(list.getList("items[1].reasons.code")).containsExactly("exposed-activities", "no-targets", "no-plan");
        Api.list(PATH + "?limit=1").body("items.title", contains("Lawyer")).body("total", equalTo(2));
        Api.list(PATH + "?q=clerk").body("items.title", contains("Clerk"));
        Api.as(User.ELI).get(PATH).then().statusCode(200).body("items", empty());
        Api.as(User.LENA).get(PATH + "?sort=title").then().statusCode(400);
    }

    @Test
    void leadsFromOneStepToTheNext() {
        var role = scored("Clerk", 0.8, Map.of("title", "Clerk"));
        next("set-ai-depth", role);

        Fixture.change("/api/v1/roles/" + role, Map.of("title", "Clerk", "aiDepth", "uses"));
        next("set-targets", role);

        var skill = Fixture.publishedSkill(Fixture.STATEMENT);
        Api.create("/api/v1/skill-targets", Map.of("roleId", role, "skillId", skill, "targetLevel", 2));
        next("write-plan", role);

        var plan = Api.create(Fixture.PATH, Map.of("roleId", role, "title", "Letters", "rows", List.of()));
        next("finish-plan", plan.get("id"));
        assertThat(Api.list(PATH).extract().jsonPath().getList("items[0].reasons.code")).contains("targets", "draft-plans");
    }

    @Test
    void namesTheActivePrioritiesThatARoleServes() {
        var role = scored("Clerk", 0.8, Map.of("title", "Clerk"));
        var input = Map.of("title", "Settle claims within a day", "roleIds", List.of(role));
        var priority = Api.create("/api/v1/priorities", input);
        Api.list(PATH).body("items[0].reasons.code", not(hasItem("active-priorities")));

        Api.as(User.LENA).header("If-Match", Api.etag(priority)).body("{}").post("/api/v1/priorities/" + priority.get("id") + "/activate")
                .then().statusCode(200);

        Api.list(PATH).body("items[0].reasons.find { it.code == 'active-priorities' }.count", equalTo(1));
    }

    @Test
    void readsAnyNumberOfRolesWithTheSameStatements() {
        scored("Clerk", 0.8, Map.of("title", "Clerk"));

        Statements.doNotGrow(PATH, () -> {
            for (var i = 0; i < 5; i++) scored("Role " + i, 0.5, Map.of("title", "Role " + i));
        });
    }

    private static void next(String deed, Object record) {
        Api.list(PATH).body("items[0].next", equalTo(deed)).body("items[0].recordId", equalTo(record));
    }

    private static String scored(String title, double exposure, Map<String, ?> input) {
        var role = (String) Api.create("/api/v1/roles", input).get("id");
        for (var i = 0; i < 3; i++) {
            Api.create("/api/v1/work-activities", Map.of("roleId", role, "title", title + " does task " + i, "aiExposure", exposure));
        }
        return role;
    }
}
