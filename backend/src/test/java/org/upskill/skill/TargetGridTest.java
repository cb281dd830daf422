package org.upskill.skill;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Statements;
import org.upskill.testing.User;

@QuarkusTest
class TargetGridTest {
    private static final String GRID = "/api/v1/skill-targets/grid";

    private Object clerk;
    private Object lawyer;
    private Object checks;
    private Object flags;

    @BeforeEach
    void createTwoRolesAndTwoSkills() {
        clerk = role("Clerk");
        lawyer = role("Lawyer");
        checks = skill("Checks figures in AI drafts before sending", "Review");
        flags = skill("Flags missing sources in AI drafts to the lead", "Flagging");
    }

    @Test
    void setsChangesAndClearsCellsAtOnce() {
        edit(cell(clerk, checks, 2, null), cell(lawyer, flags, 4, null, "Signs opinions")).statusCode(200)
                .body("items.status", contains(201, 201))
                .body("items[1].target.targetLevel", equalTo(4))
                .body("items[1].target.version", equalTo(0));
        edit(cell(clerk, checks, 3, 0), cell(lawyer, flags, null, 0), cell(clerk, flags, null, null)).statusCode(200)
                .body("items.status", contains(200, 204, 204))
                .body("items[0].target.version", equalTo(1))
                .body("items[1].target", nullValue());

        Api.list("/api/v1/skill-targets").body("items.targetLevel", contains(3)).body("items.roleTitle", contains("Clerk"));
    }

    @Test
    void keepsTheReasonUnlessAnotherIsGiven() {
        edit(cell(clerk, checks, 2, null, "Reports go to customers"));

        edit(cell(clerk, checks, 3, 0)).body("items[0].target.reason", equalTo("Reports go to customers"));
        edit(cell(clerk, checks, 3, 1, "")).body("items[0].target.reason", nullValue());
    }

    @Test
    void leavesACellAloneThatSomebodyElseHasChangedAndShowsIt() {
        edit(cell(clerk, checks, 2, null));
        edit(cell(clerk, checks, 4, 0));

        edit(cell(clerk, checks, 1, 0), cell(lawyer, checks, 1, null)).statusCode(207)
                .body("items.status", contains(412, 201))
                .body("items[0].problem.type", endsWith(":stale-version"))
                .body("items[0].target.targetLevel", equalTo(4))
                .body("items[0].target.version", equalTo(1));
        edit(cell(clerk, checks, 1, null)).statusCode(422).body("items.status", contains(412));
        edit(cell(clerk, checks, null, 1)).statusCode(200);
        edit(cell(clerk, checks, 1, 1)).statusCode(422).body("items.status", contains(412)).body("items[0].target", nullValue());
    }

    @Test
    void doesTheSameTwiceWithoutHarm() {
        edit(cell(clerk, checks, 2, null)).body("items.status", contains(201));
        edit(cell(clerk, checks, 2, null)).statusCode(200).body("items.status", contains(200)).body("items[0].target.version", equalTo(0));
        edit(cell(clerk, checks, null, 0)).body("items.status", contains(204));
        edit(cell(clerk, checks, null, 0)).statusCode(200).body("items.status", contains(204));
    }

    @Test
    void refusesWhatCannotBeNamed() {
        archive(flags);
        edit(cell(UUID.randomUUID(), checks, 2, null), cell(clerk, UUID.randomUUID(), 2, null), cell(clerk, flags, 2, null)).statusCode(422)
                .body("items.status", contains(400, 400, 422))
                .body("items.problem.violations.code.flatten()", contains("unknown-reference", "unknown-reference", "archived-reference"));
        edit(cell(clerk, checks, 2, null), cell(clerk, checks, 3, null)).statusCode(207).body("items.status", contains(201, 400));
        edit(cell(clerk, checks, 5, 0)).statusCode(400);
        edit().statusCode(400);
    }

    @Test
    void showsRolesInUseAgainstTheSkillsAskedFor() {
        edit(cell(clerk, checks, 2, null, "Daily"), cell(clerk, flags, 3, null));

        Api.list(GRID + "?skillId=" + flags + "&skillId=" + checks)
                .body("skills.skillId", contains(flags, checks))
                .body("items.title", contains("Clerk", "Lawyer"))
                .body("items[0].cells", hasSize(2))
                .body("items[1].cells", empty())
                .body("total", equalTo(2));
        Api.list(GRID + "?need=Review&q=clerk")
                .body("skills.statement", contains("Checks figures in AI drafts before sending"))
                .body("items[0].cells.targetLevel", contains(2))
                .body("items[0].cells.reason", contains("Daily"));
        Api.list(GRID + "?limit=1").body("nextCursor", notNullValue());
        Api.list("/api/v1/skills/facets").body("needs", contains("Flagging", "Review"));
    }

    @Test
    void beginsWithTheSkillsThatTheMostRolesNeed() {
        Api.list(GRID).body("skills.skillId", contains(checks, flags));
        edit(cell(clerk, flags, 3, null), cell(lawyer, flags, 3, null), cell(clerk, checks, 3, null));

        Api.list(GRID).body("skills.skillId", contains(flags, checks));
        archive(flags);
        Api.list(GRID).body("skills.skillId", contains(checks));
        Api.list(GRID + "?skillId=" + flags).body("skills.archived", contains(true)).body("items[0].cells.targetLevel", contains(3));
    }

    @Test
    void showsAnEmployeeNothingAndRefusesTooManySkills() {
        Api.as(User.ELI).get(GRID).then().statusCode(200).body("items", empty());
        var many = String.join("", java.util.Collections.nCopies(61, "&skillId=" + checks));
        Api.as(User.LENA).get(GRID + "?q=" + many).then().statusCode(400);
    }

    @Test
    void readsAnyNumberOfRolesWithTheSameStatements() {
        edit(cell(clerk, checks, 2, null));

        Statements.doNotGrow(GRID, () -> {
            for (var i = 0; i < 5; i++) edit(cell(role("Buyer " + i), checks, 1 + i % 4, null));
        });
    }

    private static Object role(String title) {
        return Api.create("/api/v1/roles", Map.of("title", title)).get("id");
    }

    private static Object skill(String statement, String need) {
        return Api.create("/api/v1/skills", Map.of("statement", statement, "need", need)).get("id");
    }

    private static void archive(Object skill) {
        Api.as(User.LENA).body(Map.of("ids", List.of(skill))).post("/api/v1/skills/batch/archive").then().statusCode(200);
    }

    private static Map<String, Object> cell(Object role, Object skill, Integer level, Integer version) {
        var cell = new HashMap<String, Object>();
        cell.put("roleId", role);
        cell.put("skillId", skill);
        cell.put("targetLevel", level);
        cell.put("version", version);
        return cell;
    }

    private static Map<String, Object> cell(Object role, Object skill, Integer level, Integer version, String reason) {
        var cell = cell(role, skill, level, version);
        cell.put("reason", reason);
        return cell;
    }

    @SafeVarargs
    private static ValidatableResponse edit(Map<String, Object>... cells) {
        return Api.as(User.OMAR).body(Map.of("items", Arrays.asList(cells))).post("/api/v1/skill-targets/batch").then();
    }
}
