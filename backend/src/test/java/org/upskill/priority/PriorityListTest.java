package org.upskill.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.priority.Fixture.PRIORITIES;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.Statements;
import org.upskill.testing.User;

@QuarkusTest
class PriorityListTest {
    @Test
    void showsWhereEachMeasureStandsAndHowMuchThereIsToAnswer() {
        var made = Fixture.priority();
        var measure = Fixture.measure(made, Map.of());
        Fixture.measure(made, Map.of("name", "Course completion rate"));
        Fixture.point(measure, "2026-02-01", 9);
        Fixture.point(measure, "2026-07-01", 7);

        Api.list(PRIORITIES)
                .body("items[0].measures.name", contains("Days from claim to payment", "Course completion rate"))
                .body("items[0].measures[0].standing.value", equalTo(7f))
                .body("items[0].measures[0].standing.progress", equalTo(0.5f))
                .body("items[0].measures[0].standing.pace", equalTo("on-track"))
                .body("items[0].measures[1].standing.points", equalTo(0))
                .body("items[0].openFindings", equalTo(1));
    }

    @Test
    void filtersByEverythingAListCanBeFilteredBy() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Claims clerk"));
        var skill = Api.create("/api/v1/skills", Map.of("statement", "Checks figures in AI drafts against the policy before sending"));
        var made = Fixture.priority(Map.of(
                "title", "Faster claims", "functions", List.of("Claims", "Legal"), "horizon", "near", "owner", "Ines", "source", "erp",
                "roleIds", List.of(role.get("id")), "skillIds", List.of(skill.get("id"))));
        Fixture.measure(made, Map.of("name", "Course completion rate"));
        Fixture.command(Fixture.priority(Map.of("title", "Other")), "retire").statusCode(200);

        for (var filter : List.of("q=fast", "q=ines", "q=legal", "status=draft", "horizon=near", "owner=Ines", "function=Claims", "function=Legal",
                "roleId=" + role.get("id"), "skillId=" + skill.get("id"), "flagged=true", "source=erp")) {
            Api.list(PRIORITIES + "?" + filter).body("items.title", contains("Faster claims")).body("total", equalTo(1));
        }
        Api.list(PRIORITIES + "?flagged=false").body("items.title", contains("Other"));
        Api.list(PRIORITIES + "?function=Claim").body("items", empty());
        Api.list(PRIORITIES + "?updatedSince=2100-01-01T00:00:00Z").body("items", empty());
        Api.list(PRIORITIES + "/facets").body("owners", contains("Ines")).body("functions", contains("Claims", "Legal")).body("sources", contains("erp", "local"));
    }

    @Test
    void sortsByDueDateWithTheOnesWithoutAtTheEndAndPagesThroughThem() {
        Fixture.priority(Map.of("title", "Whenever"));
        Fixture.priority(Map.of("title", "Later", "dueDate", "2028-01-01"));
        Fixture.priority(Map.of("title", "Soon", "dueDate", "2027-01-01"));
        var first = Api.list(PRIORITIES + "?sort=dueDate&limit=1").body("items.title", contains("Soon")).extract().jsonPath();
        var second = Api.list(PRIORITIES + "?sort=dueDate&limit=1&cursor=" + first.getString("nextCursor")).body("items.title", contains("Later")).extract().jsonPath();
        var third = PRIORITIES + "?sort=dueDate&limit=1&cursor=" + second.getString("nextCursor");

        Api.list(third).body("items.title", contains("Whenever")).body("nextCursor", nullValue()).body("total", equalTo(3));
        Api.list(PRIORITIES + "?sort=-dueDate").body("items.title", contains("Whenever", "Later", "Soon"));
        Api.list(PRIORITIES).body("items.title", contains("Later", "Soon", "Whenever"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "sort=owner", "cursor=nonsense", "status=done", "horizon=now", "roleId=7"})
    void answersABadParameterWithAProblemThatNamesIt(String query) {
        Api.as(User.LENA).get(PRIORITIES + "?" + query).then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        var one = full("First");
        var counts = List.of(Statements.toRead(PRIORITIES), Statements.toRead(Fixture.MEASURES), Statements.toRead(Fixture.POINTS), Statements.toRead(Fixture.address(one)));
        for (var i = 0; i < 4; i++) full("Priority " + i);
        Fixture.point(Fixture.measure(one, Map.of("name", "Second")), "2026-05-01", 5);

        assertThat(List.of(Statements.toRead(PRIORITIES), Statements.toRead(Fixture.MEASURES), Statements.toRead(Fixture.POINTS), Statements.toRead(Fixture.address(one)))).isEqualTo(counts);
    }

    private static Map<String, Object> full(String title) {
        var role = Api.create("/api/v1/roles", Map.of("title", "Role of " + title));
        var skill = Api.create("/api/v1/skills", Map.of("statement", "Checks figures for " + title + " against the policy before sending"));
        var made = Fixture.priority(Map.of("title", title, "roleIds", List.of(role.get("id")), "skillIds", List.of(skill.get("id"))));
        Fixture.point(Fixture.measure(made, Map.of()), "2026-02-01", 9);
        return made;
    }
}
