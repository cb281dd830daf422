package org.upskill.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void letsPagesLoadAndCallOnlyWhatIsTheirs() throws IOException {
        var policy = given().accept("text/html").get("/roles").header("Content-Security-Policy");

        assertThat(policy).contains("script-src 'self';").contains("connect-src 'self' https://issuer.test;");
        assertThat(Files.readString(Path.of("..", "frontend", "nginx", "headers.conf.template")))
                .as("nginx says the same").contains(policy.replace("https://issuer.test", "${UPSKILL_SIGN_IN_ORIGIN}"));
        Api.as(User.LENA).get("/api/v1/me").then().header("Content-Security-Policy", nullValue());
    }
}
