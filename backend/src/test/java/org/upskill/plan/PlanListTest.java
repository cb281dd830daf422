package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.plan.Fixture.PATH;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.Statements;
import org.upskill.testing.User;

@QuarkusTest
class PlanListTest {
    private Fixture fixture;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        fixture = new Fixture();
    }

    @Test
    void showsHowFarEachPlanIsWithoutItsRows() {
        fixture.plan(fixture.row(), Map.of());
        fixture.plan();

        Api.list(PATH + "?sort=updatedAt")
                .body("items.completeRows", contains(1, 0))
                .body("items.totalRows", contains(2, 0))
                .body("items[0].rows", nullValue());
    }

    @Test
    void filtersByEverythingAListCanBeFilteredBy() {
        var lawyer = Api.create("/api/v1/roles", Map.of("title", "Lawyer"));
        var contracts = Api.create(PATH, Map.of("roleId", lawyer.get("id"), "title", "Contracts", "source", "hr"));
        Fixture.command(contracts, "submit");
        fixture.plan();

        for (var filter : List.of("q=contr", "q=lawy", "q=lawyer contracts", "roleId=" + lawyer.get("id"), "status=in-review", "source=hr")) {
            Api.list(PATH + "?" + filter).body("items.title", contains("Contracts")).body("total", equalTo(1));
        }
        Api.list(PATH + "?q=lawyer letters").body("items", empty());
        Api.list(PATH + "?updatedSince=2100-01-01T00:00:00Z").body("items", empty());
        Api.list(PATH + "?sort=-title").body("items.title", contains("Letters", "Contracts"));
        Api.list(PATH + "?sort=-updatedAt").body("items.title", contains("Letters", "Contracts"));
    }

    @Test
    void findsAPlanByWhatItsRoleIsCalledNow() {
        fixture.plan();
        Fixture.change("/api/v1/roles/" + fixture.role, Map.of("title", "Adjuster"));

        Api.list(PATH + "?q=adjuster").body("total", equalTo(1));
    }

    @Test
    void readsPlansPageByPage() {
        for (var title : List.of("A", "B", "C")) Api.create(PATH, Map.of("roleId", fixture.role, "title", title));
        var first = Api.list(PATH + "?limit=2").body("items.title", contains("A", "B")).body("total", equalTo(3)).extract().jsonPath();

        Api.list(PATH + "?limit=2&cursor=" + first.getString("nextCursor")).body("items.title", contains("C")).body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "sort=role", "cursor=nonsense", "status=done", "roleId=7", "updatedSince=yesterday"})
    void answersABadParameterWithAProblemThatNamesIt(String query) {
        Api.as(User.LENA).get(PATH + "?" + query).then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void asksTheDatabaseAsOftenForManyPlansAsForOne() {
        var one = fixture.plan(fixture.row());
        var listOfOne = Statements.toRead(PATH);
        var readOfOneRow = Statements.toRead(Fixture.address(one));
        for (var i = 0; i < 5; i++) {
            var role = Api.create("/api/v1/roles", Map.of("title", "Role " + UUID.randomUUID()));
            Api.create(PATH, Map.of("roleId", role.get("id"), "title", "Plan", "rows", List.of(Map.of(), Map.of())));
        }
        var many = fixture.plan(fixture.row(), fixture.row(), fixture.row(), fixture.row());

        assertThat(Statements.toRead(PATH)).isEqualTo(listOfOne);
        assertThat(Statements.toRead(Fixture.address(many))).isEqualTo(readOfOneRow);
        assertThat(Statements.toRead(versions(many))).isEqualTo(Statements.toRead(versions(one)));
        assertThat(Statements.toRead(diff(many))).isEqualTo(Statements.toRead(diff(one)));
    }

    private static String versions(Map<String, Object> plan) {
        return Fixture.address(plan) + "/versions";
    }

    private static String diff(Map<String, Object> plan) {
        return Fixture.address(plan) + "/diff?from=" + plan.get("id");
    }
}
