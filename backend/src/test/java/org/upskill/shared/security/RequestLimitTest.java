package org.upskill.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class RequestLimitTest {
    private static final long OF_ONE_MINUTE = 30_000;

    @Inject
    RequestLimit limit;

    @AfterEach
    void giveEverythingBack() {
        limit.of(User.HRIS.userName()).reset();
    }

    @Test
    void slowsOneServiceAccountDownAndNobodyElse() {
        Api.as(User.HRIS).get("/api/v1/roles").then().statusCode(200);
        limit.of(User.HRIS.userName()).consumeIgnoringRateLimits(OF_ONE_MINUTE + 1000);

        var answer = Api.as(User.HRIS).get("/api/v1/roles").then()
                .statusCode(429).contentType("application/problem+json").body("type", equalTo("urn:upskill:problem:too-many-requests"));
        assertThat(Integer.parseInt(answer.extract().header("Retry-After"))).isBetween(1, 4);
        Api.as(User.OTHER_HRIS).get("/api/v1/roles").then().statusCode(200);
        Api.as(User.LENA).get("/api/v1/roles").then().statusCode(200);
    }

    @Test
    void countsNoPerson() {
        Api.as(User.LENA).get("/api/v1/roles").then().statusCode(200);

        assertThat(limit.of(User.LENA.userName()).getAvailableTokens()).isEqualTo(OF_ONE_MINUTE);
    }

    @Test
    void saysTheLimitBeforeAnybodyMeetsIt() {
        Api.as(User.HRIS).get("/api/v1/limits").then().statusCode(200).body("requests.most", equalTo(30_000)).body("requests.seconds", equalTo(60));
    }
}
