package org.upskill.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.plan.Fixture.address;
import static org.upskill.plan.Fixture.put;
import static org.upskill.plan.Fixture.read;
import static org.upskill.plan.Fixture.rowIds;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanCopyTest {
    private Fixture fixture;
    private String lawyer;

    @BeforeEach
    void makeTwoRoles() {
        fixture = new Fixture();
        lawyer = (String) Api.create("/api/v1/roles", Map.of("title", "Lawyer", "aiDepth", "reviews")).get("id");
    }

    @Test
    void keepsTheRowsAndMarksWhatTheOtherRoleDoesNotHave() {
        target(fixture.role, 3);
        var plan = fixture.publishedPlan(fixture.row());

        copy(plan, lawyer).statusCode(201)
                .body("roleTitle", equalTo("Lawyer"))
                .body("title", equalTo("Contracts"))
                .body("status", equalTo("draft"))
                .body("number", equalTo(1))
                .body("seriesId", not(equalTo(plan.get("seriesId"))))
                .body("events.action", contains("created", "copied"))
                .body("events[1].comment", equalTo("Letters, Claims clerk"))
                .body("rows[0].activityId", nullValue())
                .body("rows[0].activity", equalTo(Fixture.ACTIVITY))
                .body("rows[0].practiceTask", equalTo("Check three letters of the day"))
                .body("rows[0].marks.code", contains("activity-in-words", "no-target", "other-depth"))
                .body("rows[0].marks.before", contains(null, "3", null))
                .body("rows[0].marks.after", contains(null, null, "reviews"));
    }

    @Test
    void takesTheActivityOfTheOtherRoleThatIsCalledTheSame() {
        var same = Fixture.activityOf(lawyer, "drafts  Claim letters");
        target(fixture.role, 3);
        target(lawyer, 2);

        copy(fixture.plan(fixture.row(), Fixture.rowNamed("Drafts claim letters")), lawyer).statusCode(201)
                .body("rows.activityId", contains(same, same))
                .body("rows[0].activity", equalTo("drafts  Claim letters"))
                .body("rows[0].marks.code", contains("activity-of-same-name", "other-target", "other-depth"))
                .body("rows[0].marks[1].before", equalTo("3"))
                .body("rows[0].marks[1].after", equalTo("2"))
                .body("rows[1].marks.code", contains("activity-of-same-name", "other-depth"));
    }

    @Test
    void marksNothingWhereTheRolesAreAlike() {
        var twin = (String) Api.create("/api/v1/roles", Map.of("title", "Claims handler")).get("id");
        target(fixture.role, 3);
        target(twin, 3);
        var row = fixture.rowWithout("activityId");

        copy(fixture.plan(row), twin).statusCode(201).body("rows[0].marks", empty());
        copy(fixture.plan(fixture.row()), fixture.role).statusCode(201)
                .body("rows[0].marks", empty())
                .body("rows[0].activityId", equalTo(fixture.activity));
    }

    @Test
    void keepsAMarkUntilItIsLeftOutOfAWrite() {
        var created = copy(fixture.plan(fixture.row()), lawyer).statusCode(201).extract();
        Map<String, Object> copied = created.jsonPath().getMap("$");
        var id = rowIds(copied).getFirst();
        var marks = List.of(Map.of("code", "other-depth", "after", "reviews"));

        var kept = put(copied, List.of(Map.of("id", id, "activity", "Drafts", "marks", marks))).statusCode(200)
                .body("rows[0].marks.code", contains("other-depth")).extract().jsonPath().<String, Object>getMap("$");
        put(kept, List.of(Map.of("id", id, "activity", "Drafts"))).statusCode(200).body("rows[0].marks", empty());
        put(read(copied), List.of(Map.of("marks", List.of(Map.of("code", "other-depth", "after", "A : B"))))).statusCode(400);
    }

    @Test
    void comparesWithThePlanItWasCopiedFrom() {
        var plan = fixture.plan(fixture.row());
        Map<String, Object> copied = copy(plan, lawyer).extract().jsonPath().getMap("$");

        Api.as(User.LENA).get(address(copied) + "/diff?from=" + plan.get("id")).then().statusCode(200)
                .body("rows.change", contains("unchanged"))
                .body("from.roleTitle", equalTo("Claims clerk"))
                .body("to.roleTitle", equalTo("Lawyer"));
    }

    @Test
    void refusesACopyToNowhere() {
        var plan = fixture.plan(fixture.row());

        copy(plan, UUID.randomUUID().toString()).statusCode(400).body("violations.pointer", contains("/roleId"));
        Api.as(User.LENA).body(Map.of("roleId", lawyer, "title", " ")).post(address(plan) + "/copy").then()
                .statusCode(400).body("violations.pointer", contains("/title"));
        Api.as(User.LENA).body(Map.of("roleId", lawyer, "title", "Contracts"))
                .post(Fixture.PATH + "/" + UUID.randomUUID() + "/copy").then().statusCode(404);
    }

    private static ValidatableResponse copy(Map<String, Object> plan, String role) {
        return Api.as(User.OMAR).body(Map.of("roleId", role, "title", "Contracts")).post(address(plan) + "/copy").then();
    }

    private void target(String role, int level) {
        Api.create("/api/v1/skill-targets", Map.of("roleId", role, "skillId", fixture.skill, "targetLevel", level));
    }
}
