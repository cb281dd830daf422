package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanUsesTest {
    private Fixture given;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        given = new Fixture();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "skills", "work-activities"})
    void saysWhichPlansNameARecordAndWhatADeedDoesThere(String collection) {
        given.publishedPlan(given.row());
        given.plan(given.row(), given.row());

        var uses = Api.list("/api/v1/" + collection + "/" + idIn(collection) + "/uses?deed=edit").extract().jsonPath();
        assertThat(uses.getList("items.findAll { it.kind == 'plan' }.state")).containsExactlyInAnyOrder("draft", "published");
        assertThat(uses.getList("items.findAll { it.kind == 'plan' }.effect")).containsExactlyInAnyOrder("follows", "unchanged");
        assertThat(uses.getList("counts.findAll { it.kind == 'plan' }.count")).containsExactlyInAnyOrder(1, 1);

        var deletion = Api.list("/api/v1/" + collection + "/" + idIn(collection) + "/uses?deed=delete").extract().jsonPath();
        assertThat(deletion.getList("items.findAll { it.kind == 'plan' }.effect")).containsOnly("refuses");
    }

    @Test
    void callsATargetByTheRecordThatIsNotAskedAbout() {
        Api.create("/api/v1/skill-targets", Map.of("roleId", given.role, "skillId", given.skill, "targetLevel", 3));

        assertThat(Api.list("/api/v1/skills/" + given.skill + "/uses").extract().jsonPath().getList("items.label")).containsExactly("Claims clerk");
        assertThat(Api.list("/api/v1/roles/" + given.role + "/uses").extract().jsonPath().getList("items.label"))
                .contains(Fixture.STATEMENT);
    }

    @Test
    void keepsWhatDraftsNameAndRefusesToNameItAnew() {
        var plan = given.plan(given.row());
        archive("work-activities", given.activity);

        var row = Fixture.rowIds(plan).getFirst();
        var kept = given.row();
        kept.put("id", row);
        var saved = Fixture.put(plan, List.of(kept)).statusCode(200).extract().jsonPath().<String, Object>getMap("$");
        Fixture.put(saved, List.of(kept, given.row())).statusCode(200);

        var other = given.plan(Fixture.rowNamed("Something else"));
        Fixture.put(other, List.of(given.row())).statusCode(422).body("violations[0].pointer", equalTo("/rows/0/activityId"));
        archive("roles", given.role);
        Api.as(User.LENA).body(Map.of("roleId", given.role, "title", "More", "rows", List.of())).post(Fixture.PATH).then()
                .statusCode(422)
                .body("violations[0].code", equalTo("archived-reference"));
    }

    @Test
    void changesNoPublishedPlanByArchiving() {
        var plan = given.publishedPlan(given.row());
        var before = read(plan);

        archive("work-activities", given.activity);
        archive("roles", given.role);

        assertThat(read(plan)).isEqualTo(before);
    }

    private static String read(Map<String, Object> plan) {
        return Api.as(User.LENA).get(Fixture.address(plan)).then().statusCode(200).extract().asString();
    }

    private static void archive(String collection, String id) {
        var address = "/api/v1/" + collection + "/" + id;
        var tag = Api.as(User.LENA).get(address).header("ETag");
        Api.as(User.LENA).header("If-Match", tag).post(address + "/archive").then().statusCode(200);
    }

    private String idIn(String collection) {
        return switch (collection) {
            case "roles" -> given.role;
            case "skills" -> given.skill;
            default -> given.activity;
        };
    }
}
