package org.upskill.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.plan.Fixture.address;
import static org.upskill.plan.Fixture.newDraft;
import static org.upskill.plan.Fixture.put;
import static org.upskill.plan.Fixture.rowNamed;
import static org.upskill.plan.Fixture.rowsOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanDiffTest {
    private Fixture fixture;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        fixture = new Fixture();
    }

    @Test
    void saysOfAnUntouchedDraftThatNothingIsDifferent() {
        var published = fixture.publishedPlan(fixture.row(), fixture.row());
        var draft = newDraft(published);

        diff(published, draft)
                .body("from.number", equalTo(1))
                .body("to.number", equalTo(2))
                .body("from.status", equalTo("published"))
                .body("rows.change", contains("unchanged", "unchanged"))
                .body("rows[0].parts", empty());
    }

    @Test
    void namesTheRowsThatCameWentAndChangedPartByPart() {
        var published = fixture.publishedPlan(fixture.row(), fixture.row(), fixture.row());
        var draft = newDraft(published);
        var rows = new ArrayList<>(rowsOf(draft));
        rows.remove(1);
        rows.set(1, changed(rows.get(1), "practiceTimes", 5, "goodUse", "Nothing is missing"));
        rows.add(new HashMap<>(rowNamed("Answers the phone")));

        put(draft, inputs(rows)).statusCode(200);

        diff(published, draft)
                .body("rows.change", contains("unchanged", "removed", "changed", "added"))
                .body("rows[1].after", nullValue())
                .body("rows[1].before.activity", equalTo(Fixture.ACTIVITY))
                .body("rows[2].parts", contains("practice-frequency", "good-use"))
                .body("rows[2].before.goodUse", equalTo("Every figure carries its source"))
                .body("rows[2].after.goodUse", equalTo("Nothing is missing"))
                .body("rows[3].before", nullValue())
                .body("rows[3].after.activity", equalTo("Answers the phone"));
        diff(draft, published).body("rows.change", contains("unchanged", "added", "changed", "removed"));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"ABCD, DABC, D", "ABCD, BCDA, A", "ABCD, BACD, 1", "ABC, ABC, ''", "ABCDE, AEBCD, E"})
    void marksTheFewestRowsThatHadToMove(String before, String after, String moved) {
        var from = fixture.plan(named(before));
        var to = fixture.plan(named(after));

        var keys = diff(from, to).extract().jsonPath().<String>getList("rows.findAll { it.moved }.externalId");

        if (moved.equals("1")) org.assertj.core.api.Assertions.assertThat(keys).hasSize(1);
        else org.assertj.core.api.Assertions.assertThat(String.join("", keys)).isEqualTo(moved);
    }

    @Test
    void showsTheWordingOfASkillBeforeAndAfter() {
        var published = fixture.publishedPlan(fixture.row());
        var draft = newDraft(published);
        Fixture.change("/api/v1/skills/" + fixture.skill, Map.of("statement", "Checks every figure of a claim letter against the policy before sending it"));
        diff(published, draft).body("rows.change", contains("unchanged"));

        Fixture.publishSkill(fixture.skill);

        diff(published, draft)
                .body("rows[0].parts", contains("skill"))
                .body("rows[0].before.skillVersion", equalTo(1))
                .body("rows[0].before.skillStatement", equalTo(Fixture.STATEMENT))
                .body("rows[0].after.skillVersion", equalTo(2))
                .body("rows[0].after.skillStatement", equalTo("Checks every figure of a claim letter against the policy before sending it"));
    }

    @Test
    void showsWhatBecameOfTargetAndActivitySinceTheyWerePinned() {
        var published = fixture.publishedPlan(fixture.row());
        var draft = newDraft(published);
        Api.create("/api/v1/skill-targets", Map.of("roleId", fixture.role, "skillId", fixture.skill, "targetLevel", 2));
        Fixture.change("/api/v1/work-activities/" + fixture.activity, Map.of("roleId", fixture.role, "title", "Writes letters"));

        diff(published, draft)
                .body("rows[0].parts", contains("skill", "activity"))
                .body("rows[0].before.targetLevel", nullValue())
                .body("rows[0].after.targetLevel", equalTo(2))
                .body("rows[0].after.activity", equalTo("Writes letters"));
    }

    @Test
    void needsTwoPlansThatExist() {
        var plan = fixture.plan();

        Api.as(User.LENA).get(address(plan) + "/diff").then().statusCode(400).body("violations[0].parameter", equalTo("from"));
        Api.as(User.LENA).get(address(plan) + "/diff?from=" + UUID.randomUUID()).then().statusCode(404);
        Api.as(User.LENA).get(Fixture.PATH + "/" + UUID.randomUUID() + "/diff?from=" + plan.get("id")).then().statusCode(404);
        Api.as(User.ELI).get(address(plan) + "/diff?from=" + plan.get("id")).then().statusCode(404);
    }

    private static ValidatableResponse diff(Map<String, Object> from, Map<String, Object> to) {
        return Api.as(User.ANA).get(address(to) + "/diff?from=" + from.get("id")).then().statusCode(200);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object>[] named(String names) {
        return names.chars().mapToObj(name -> Map.of("externalId", (Object) String.valueOf((char) name), "activity", "Row")).toArray(Map[]::new);
    }

    private static Map<String, Object> changed(Map<String, Object> row, String field, Object value, String other, Object otherValue) {
        var next = new HashMap<>(row);
        next.put(field, value);
        next.put(other, otherValue);
        return next;
    }

    /** Rows as they were read, with only what a write takes. */
    private static List<Map<String, Object>> inputs(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> {
            var input = new HashMap<>(row);
            input.keySet().removeAll(List.of("skillStatement", "skillVersion", "skillStatus", "targetLevel", "archived", "complete", "missing"));
            return (Map<String, Object>) input;
        }).toList();
    }
}
