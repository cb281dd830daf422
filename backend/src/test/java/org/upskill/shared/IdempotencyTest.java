package org.upskill.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class IdempotencyTest {
    @Test
    void answersTheSameRequestAsBeforeAndCreatesNothingTwice() {
        var first = post(User.LENA, "key-1", "Clerk");
        var second = post(User.LENA, "key-1", "Clerk");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        Api.list("/api/v1/roles").body("total", equalTo(1));
    }

    @Test
    void refusesTheSameKeyForAnotherBody() {
        post(User.LENA, "key-1", "Clerk");

        post(User.LENA, "key-1", "Lawyer").then()
                .statusCode(422)
                .body("type", equalTo("urn:upskill:problem:idempotency-key-reused"));
        Api.list("/api/v1/roles").body("total", equalTo(1));
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        post(User.LENA, "key-1", "Clerk");

        assertThat(post(User.OMAR, "key-1", "Clerk").statusCode()).isEqualTo(201);
        Api.list("/api/v1/roles").body("total", equalTo(2));
    }

    @Test
    void givesTheKeyBackWhenTheRequestWasRefused() {
        assertThat(post(User.LENA, "key-1", " ").statusCode()).isEqualTo(400);
        assertThat(post(User.LENA, "key-1", "Clerk").statusCode()).isEqualTo(201);
    }

    @Test
    void createsOneRecordForManyRequestsAtTheSameMoment() {
        var statuses = IntStream.range(0, 8).parallel().mapToObj(i -> post(User.LENA, "key-1", "Clerk").statusCode()).toList();

        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        Api.list("/api/v1/roles").body("total", equalTo(1));
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        post(User.LENA, "k".repeat(201), "Clerk").then().statusCode(400).body("violations[0].parameter", equalTo("Idempotency-Key"));
    }

    private static Response post(User user, String key, String title) {
        return Api.as(user).header("Idempotency-Key", key).body(Map.of("title", title)).post("/api/v1/roles");
    }
}
