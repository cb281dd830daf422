package org.upskill.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.hris;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upskill.people.scim.PrimaryTeamRule.Match;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PrimaryTeamTest {
    private static final String SETTING = "/api/v1/settings/primary-team";
    private static final String CONFLICTS = "/api/v1/team-conflicts";

    private String anna;

    @BeforeEach
    void someone() {
        anna = Scim.createUser("anna");
    }

    private static void choose(String match, String pattern) {
        var tag = Api.as(User.LENA).get(SETTING).header("ETag");
        Api.as(User.LENA).header("If-Match", tag).body(Map.of("value", Map.of("match", match, "pattern", pattern))).put(SETTING).then().statusCode(200);
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (Api.as(User.LENA).get(SETTING).path("recomputing") != null) {
            assertThat(Instant.now()).as("the change is followed in time").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static String teamOf(String person) {
        return Api.as(User.LENA).get("/api/v1/people/" + person).then().statusCode(200).extract().path("teamName");
    }

    private static void patch(String group, String operation) {
        hris().body(Scim.patch(operation)).patch(BASE + "/Groups/" + group).then().statusCode(204);
    }

    @Test
    void givesNobodyATeamAsDelivered() {
        Scim.createGroup("Team Claims", anna);

        assertThat(teamOf(anna)).isNull();
    }

    @Test
    void givesMembersOfAChosenGroupTheirTeamAndTakesItBack() {
        choose("prefix", "Team ");
        Scim.createGroup("All employees", anna);
        var group = Scim.createGroup("Team Claims", anna);
        assertThat(teamOf(anna)).isEqualTo("Team Claims");

        patch(group, "{\"op\": \"remove\", \"path\": \"members[value eq \\\"" + anna + "\\\"]\"}");
        assertThat(teamOf(anna)).isNull();

        patch(group, "{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"" + anna + "\"}]}");
        patch(group, "{\"op\": \"replace\", \"value\": {\"displayName\": \"Claims\"}}");
        assertThat(teamOf(anna)).isNull();
    }

    @Test
    void looksAtEverybodyAnewWhenTheChoiceChanges() {
        Scim.createGroup("Team Claims", anna);

        choose("regular-expression", "(Team|Squad) .+");
        assertThat(teamOf(anna)).isEqualTo("Team Claims");

        choose("prefix", "Squad");
        assertThat(teamOf(anna)).isNull();
    }

    @Test
    void leavesATeamAloneThatSomebodyHereHasChosen() {
        choose("prefix", "Team ");
        var team = (String) Api.create("/api/v1/teams", Map.of("name", "By hand")).get("id");
        var read = Api.as(User.LENA).get("/api/v1/people/" + anna);
        Api.as(User.LENA).header("If-Match", read.header("ETag")).body(Map.of("name", "anna", "userName", "anna", "teamId", team))
                .put("/api/v1/people/" + anna).then().statusCode(200);

        var group = Scim.createGroup("All employees", anna);
        patch(group, "{\"op\": \"remove\", \"path\": \"members\"}");

        assertThat(teamOf(anna)).isEqualTo("By hand");
    }

    @Test
    void listsWhomTwoGroupsGiveATeamUntilOneLetsThemGo() {
        choose("prefix", "Team ");
        var claims = Scim.createGroup("Team Claims", anna);
        Api.as(User.LENA).get(CONFLICTS).then().statusCode(200).body("items", empty()).body("total", equalTo(0));

        Scim.createGroup("Team Legal", anna);
        Api.as(User.OMAR).get(CONFLICTS).then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].personId", equalTo(anna))
                .body("items[0].teamName", equalTo("Team Claims"))
                .body("items[0].groups.name", contains("Team Claims", "Team Legal"))
                .body("total", equalTo(1));
        Api.as(User.OMAR).get(CONFLICTS + "/count").then().statusCode(200).body("total", equalTo(1));
        assertThat(teamOf(anna)).isEqualTo("Team Claims");

        patch(claims, "{\"op\": \"remove\", \"path\": \"members\"}");
        assertThat(teamOf(anna)).isEqualTo("Team Legal");
        Api.as(User.LENA).get(CONFLICTS).then().body("items", empty());
        Api.as(User.LENA).get(CONFLICTS + "/count").then().body("total", equalTo(0));
    }

    @Test
    void listsConflictsPageByPage() {
        choose("prefix", "Team ");
        var ben = Scim.createUser("ben");
        Scim.createGroup("Team Claims", anna, ben);
        Scim.createGroup("Team Legal", anna, ben);

        String next = Api.as(User.LENA).get(CONFLICTS + "?limit=1").then().body("items", hasSize(1)).body("total", equalTo(2)).extract().path("nextCursor");
        Api.as(User.LENA).get(CONFLICTS + "?limit=1&cursor=" + next).then().statusCode(200).body("items", hasSize(1)).body("nextCursor", nullValue());
        Api.as(User.LENA).get(CONFLICTS + "?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void deletesAGroupThatIsSomebodysTeam() {
        choose("prefix", "Team ");
        var group = Scim.createGroup("Team Claims", anna);

        hris().delete(BASE + "/Groups/" + group).then().statusCode(204);

        assertThat(teamOf(anna)).isNull();
    }

    @Test
    void refusesAPatternThatIsNoRegularExpression() {
        var tag = Api.as(User.LENA).get(SETTING).header("ETag");
        Api.as(User.LENA).header("If-Match", tag).body(Map.of("value", Map.of("match", "regular-expression", "pattern", "("))).put(SETTING).then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/value/pattern"));
    }

    @ParameterizedTest
    @CsvSource({"PREFIX, Team, team claims, true", "PREFIX, Team, Claims Team, false", "PREFIX, '', Team, false", "REGULAR_EXPRESSION, T.*, Team, true",
        "REGULAR_EXPRESSION, T, Team, false"})
    void picksGroupsByName(Match match, String pattern, String name, boolean picked) {
        assertThat(new PrimaryTeamRule(match, pattern).picks(name)).isEqualTo(picked);
    }
}
