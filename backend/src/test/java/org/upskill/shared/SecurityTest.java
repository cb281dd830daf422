package org.upskill.shared;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class SecurityTest {
    @Test
    void makesAnEmployeeOfEverybodyWhoSignsIn() {
        Api.as(User.LENA).get("/api/v1/me").then().statusCode(200)
                .body("userName", equalTo("lena"))
                .body("name", equalTo("Lena Berg"))
                .body("roles", containsInAnyOrder("ld-admin", "employee"));
    }

    @Test
    void makesNoEmployeeOfAServiceAccount() {
        Api.as(User.HRIS).get("/api/v1/me").then().statusCode(200).body("roles", containsInAnyOrder("integration"));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        assertRefused(User.LENA.claims().audience("another-api"));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        assertRefused(User.LENA.claims().issuer("https://elsewhere.test"));
    }

    @Test
    void refusesAnExpiredToken() {
        assertRefused(User.LENA.claims().issuedAt(1_000_000).expiresAt(1_000_000 + Duration.ofMinutes(15).toSeconds()));
    }

    @Test
    void refusesATokenWhoseSignatureWasSpoiled() {
        var token = User.LENA.token();
        Api.nobody().auth().oauth2(token.substring(0, token.length() - 6) + "AAAAAA").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void tellsABrowserWhereToSignInWithoutAToken() {
        Api.nobody().get("/api/v1/sign-in").then().statusCode(200).body("clientId", equalTo("upskill-web"));
    }

    private static void assertRefused(JwtClaimsBuilder claims) {
        Api.nobody().auth().oauth2(User.sign(claims)).get("/api/v1/me").then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:upskill:problem:unauthenticated"));
    }
}
