package org.upskill.priority;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** What priorities are to the rest of the product. */
@QuarkusTest
class PrioritySeamsTest {
    private String role;
    private Map<String, Object> priority;

    @BeforeEach
    void makeAPriorityThatNamesARole() {
        role = (String) Api.create("/api/v1/roles", Map.of("title", "Claims clerk")).get("id");
        priority = Fixture.priority(Map.of("roleIds", List.of(role), "owner", "Ines"));
    }

    @Test
    void areNamedAmongTheUsesOfARole() {
        Fixture.command(priority, "activate").statusCode(200);

        Api.list("/api/v1/roles/" + role + "/uses?deed=archive")
                .body("items.label", contains(Fixture.TITLE))
                .body("items[0].kind", equalTo("priority"))
                .body("items[0].state", equalTo("active"))
                .body("counts[0].count", equalTo(1));
    }

    @Test
    void keepAnArchivedRoleButCannotNameItAnew() {
        archive("/api/v1/roles/" + role);

        Fixture.put(Fixture.address(priority), Map.of("title", "Same role", "roleIds", List.of(role))).statusCode(200);
        Api.as(User.LENA).body(Map.of("title", "New", "roleIds", List.of(role))).post(Fixture.PRIORITIES).then()
                .statusCode(422)
                .body("type", equalTo("urn:upskill:problem:archived-reference"))
                .body("violations.pointer", contains("/roleIds"));
    }

    @Test
    void areFoundWithTheirMeasures() {
        Fixture.measure(priority, Map.of());

        Api.list("/api/v1/search?q=days&kinds=priority&kinds=measure").body("items.kind", contains("measure", "priority"))
                .body("items[0].parent.recordId", equalTo(priority.get("id")))
                .body("items[1].label", equalTo(Fixture.TITLE));
    }

    @Test
    void areReadByTheRulesOfTheOrganisation() {
        Fixture.measure(priority, Map.of("name", "Clerks complete the prompt course"));
        var setting = Api.as(User.LENA).get("/api/v1/settings/priority-rules").then().statusCode(200).extract();
        var value = new HashMap<String, Object>(setting.jsonPath().getMap("value"));
        var rules = setting.jsonPath().<Map<String, Object>>getList("value.rules");
        rules.stream().filter(rule -> rule.get("rule").equals("completion")).forEach(rule -> rule.put("on", false));
        value.put("rules", rules);

        Api.as(User.LENA).body(Map.of("value", value)).post("/api/v1/settings/priority-rules/preview").then()
                .statusCode(200)
                .body("flaggedBefore", equalTo(1))
                .body("flaggedAfter", equalTo(0))
                .body("items[0].findings.words", contains("complete the prompt course"));
        Api.as(User.LENA).header("If-Match", setting.header("ETag")).body(Map.of("value", value)).put("/api/v1/settings/priority-rules").then().statusCode(200);
        Api.list(Fixture.MEASURES).body("items[0].findings", empty());
    }

    @Test
    void goOverToTheRoleThatTheirRoleIsMergedIntoAndBack() {
        var into = (String) Api.create("/api/v1/roles", Map.of("title", "Claims officer")).get("id");
        var closed = Fixture.priority(Map.of("title", "Done", "roleIds", List.of(role)));
        Fixture.command(closed, "retire").statusCode(200);
        var address = "/api/v1/roles/" + role;
        Api.as(User.LENA).header("If-Match", Fixture.tagOf(address)).body(Map.of("intoId", into)).post(address + "/merge").then().statusCode(200);

        Api.list(Fixture.address(priority)).body("roles.id", contains(into));
        Api.list(Fixture.address(closed)).body("roles.id", contains(role));
        Api.as(User.LENA).header("If-Match", Fixture.tagOf(address)).post(address + "/undo-merge").then().statusCode(200);
        Api.list(Fixture.address(priority)).body("roles.id", contains(role));
    }

    private static void archive(String address) {
        Api.as(User.LENA).header("If-Match", Fixture.tagOf(address)).post(address + "/archive").then().statusCode(200);
    }
}
