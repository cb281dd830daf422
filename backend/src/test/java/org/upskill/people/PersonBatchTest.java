package org.upskill.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PersonBatchTest {
    private static final String PATH = "/api/v1/people";

    @Test
    void createsAndReplacesByTheIdsOfTheSourceAndSaysOfEachWhatBecameOfIt() {
        put(item("1", "Mia", "mia")).statusCode(200).body("items.status", contains(201)).body("items[0].id", notNullValue());

        put(item("1", "Mia Brandt", "mia"), item("2", "Eli", "eli"), item("3", "Double", "ELI")).statusCode(207)
                .body("items.status", contains(200, 201, 409))
                .body("items[2].problem.violations[0].pointer", equalTo("/userName"))
                .body("items[2].id", nullValue());

        Api.list(PATH).body("items.name", contains("Eli", "Mia Brandt")).body("items[0].origins.name", equalTo("api"));
        put(item("3", "Double", "eli")).statusCode(422);
    }

    @Test
    void changesNothingWhenTheSameComesTwice() {
        put(item("1", "Mia", "mia"));

        put(item("1", "Mia", "mia")).statusCode(200).body("items.version", contains(0));
    }

    @Test
    void answersTheSameTwiceForOneIdempotencyKey() {
        for (var time = 0; time < 2; time++) {
            Api.as(User.HRIS).header("Idempotency-Key", "night-1").body(Map.of("items", List.of(item("1", "Mia", "mia")))).post(PATH + "/batch").then()
                    .statusCode(200)
                    .body("items.status", contains(201));
        }
    }

    @Test
    void takesBackWhoIsInABatchAgain() {
        put(item("1", "Mia", "mia"));
        var mia = Api.list(PATH).extract().jsonPath().<Map<String, Object>>get("items[0]");
        Api.as(User.LENA).header("If-Match", Api.etag(mia)).post(PATH + "/" + mia.get("id") + "/deactivate").then().statusCode(200);

        put(item("1", "Mia", "mia")).statusCode(200);

        Api.list(PATH + "?active=true").body("items.id", contains(mia.get("id")));
    }

    @Test
    void refusesSomebodyOfWhomTheSourceSaysNoId() {
        put(Map.of("name", "Mia")).statusCode(422).body("items[0].problem.violations[0].pointer", equalTo("/externalId"));
    }

    @Test
    void tellsWhoChangedSinceOneLastAskedAndNobodyTwice() {
        put(item("1", "Mia", "mia"), item("2", "Eli", "eli"), item("3", "Ida", "ida"));

        var first = pull("?limit=2").body("items.name", contains("Mia", "Eli")).body("more", equalTo(true)).extract().jsonPath().getString("nextCursor");
        var second = pull("?cursor=" + first).body("items.name", contains("Ida")).body("more", equalTo(false)).extract().jsonPath().getString("nextCursor");
        var none = pull("?cursor=" + second).body("items", empty()).extract().jsonPath().getString("nextCursor");
        assertThat(none).isEqualTo(second);

        put(item("1", "Mia Brandt", "mia"));
        pull("?cursor=" + second).body("items.name", contains("Mia Brandt"));
    }

    @Test
    void refusesACursorOfAnotherList() {
        Api.as(User.HRIS).get(PATH + "/changes?cursor=abc").then().statusCode(400).body("violations[0].parameter", equalTo("cursor"));
    }

    private static ValidatableResponse pull(String query) {
        return Api.as(User.HRIS).get(PATH + "/changes" + query).then().statusCode(200);
    }

    @SafeVarargs
    private static ValidatableResponse put(Map<String, String>... items) {
        return Api.as(User.HRIS).body(Map.of("items", items)).post(PATH + "/batch").then();
    }

    private static Map<String, String> item(String externalId, String name, String userName) {
        return Map.of("source", "hr", "externalId", externalId, "name", name, "userName", userName);
    }
}
