package org.upskill.metric;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PriorityStepTest {
    private static final String PATH = "/api/v1/priorities";

    @Test
    void asksForADraftToBecomeActiveWhileTheProgramWorksForNothing() {
        Api.create(PATH, Map.of("title", "Claims answered within two days"));

        program().body("steps[0].state", equalTo("started")).body("steps[0].missing.code", contains("not-active"));
    }

    @Test
    void namesWhatActivePrioritiesLack() {
        var bare = Api.create(PATH, Map.of("title", "Claims answered within two days", "dueDate", "2027-01-01"));
        var measured = Api.create(PATH, Map.of("title", "Fewer reopened claims", "owner", "Ines"));
        Api.create("/api/v1/measures", Map.of("priorityId", measured.get("id"), "name", "Reopened claims", "direction", "decrease", "baseline", 10));
        activate(bare);
        activate(measured);
        Api.create("/api/v1/measures", Map.of("priorityId", measured.get("id"), "name", "Workshop attendance", "direction", "increase", "baseline", 1, "target", 2));

        program()
                .body("steps[0].missing.code", contains("no-owner", "no-measure", "training-as-goal", "no-aim", "no-points"))
                .body("steps[0].missing.count", contains(1, 1, 1, 1, 2))
                .body("steps[0].missing[0].recordKind", equalTo("priority"))
                .body("steps[0].summary.flagged", equalTo(1));
    }

    @Test
    void isReadyWhenEverythingIsSaidAndMeasured() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Clerk"));
        var skill = Api.create("/api/v1/skills", Map.of("statement", "Checks figures in AI drafts against the policy before sending"));
        Api.create("/api/v1/skill-targets", Map.of("roleId", role.get("id"), "skillId", skill.get("id"), "targetLevel", 2));
        var priority = Api.create(PATH, Map.of("title", "Claims answered within two days", "owner", "Ines", "roleIds", List.of(role.get("id"))));
        var measure = Api.create("/api/v1/measures", Map.of("priorityId", priority.get("id"), "name", "Days", "direction", "decrease", "baseline", 9, "target", 2));
        Api.create("/api/v1/measure-points", Map.of("measureId", measure.get("id"), "date", "2026-05-01", "value", 8));
        activate(priority);

        program()
                .body("steps[0].state", equalTo("ready"))
                .body("steps[0].missing", empty())
                .body("steps[0].summary.rolesWithoutPriority", equalTo(0))
                .body("steps[0].summary.skillsWithoutPriority", equalTo(1));
    }

    private static void activate(Map<String, ?> priority) {
        Api.as(User.LENA).header("If-Match", Api.etag(priority)).post(PATH + "/" + priority.get("id") + "/activate").then().statusCode(200);
    }

    private static ValidatableResponse program() {
        return Api.as(User.ANA).get("/api/v1/program").then().statusCode(200);
    }
}
