package org.upskill.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PeopleSearchTest {
    private static final String PATH = "/api/v1/search?q=brandt";

    @BeforeEach
    void makeAPerson() {
        var team = Api.create("/api/v1/teams", Map.of("name", "Brandt team"));
        Api.create("/api/v1/people", Map.of("name", "Mia Brandt", "title", "Head of claims", "teamId", team.get("id")));
    }

    @Test
    void findsPeopleAndTeamsWithWhatTellsThemApart() {
        Api.list(PATH + "&kinds=person").body("items.label", contains("Mia Brandt")).body("items[0].detail", equalTo("Head of claims")).body("items[0].parent.label", equalTo("Brandt team"));
        Api.list(PATH + "&kinds=team").body("items.label", contains("Brandt team"));
    }

    @Test
    void findsNobodyForWhomSomebodyIsNotInSight() {
        Api.as(User.ELI).get(PATH).then().statusCode(200).body("items", empty());
    }
}
