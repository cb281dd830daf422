package org.upskill.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class HeadersTest {
    @Test
    void keepsAnswersOutOfCachesAndFrames() {
        Api.as(User.LENA).get("/api/v1/me").then()
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"));
    }

    @Test
    void repeatsTheCallersRequestIdInTheAnswerAndInProblems() {
        Api.nobody().header("X-Request-Id", "trace-me-1234").get("/api/v1/me").then()
                .statusCode(401)
                .header("X-Request-Id", equalTo("trace-me-1234"))
                .body("requestId", equalTo("trace-me-1234"));
    }

    @Test
    void makesARequestIdOfItsOwnWhenTheCallersCouldSpoilALog() {
        given().header("X-Request-Id", "x\"} forged").get("/api/v1/me").then()
                .header("X-Request-Id", notNullValue())
                .body("requestId", not(containsString("forged")));
    }
}
