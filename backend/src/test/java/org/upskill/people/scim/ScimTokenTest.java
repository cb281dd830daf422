package org.upskill.people.scim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.upskill.people.scim.Scim.BASE;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;

/** HR systems that can only hold a fixed bearer. */
@QuarkusTest
class ScimTokenTest {
    private static String token(String scope) {
        var expires = Instant.now().plus(Duration.ofDays(30)).toString();
        return (String) Api.as(org.upskill.testing.User.LENA)
                .body(Map.of("name", "HR system " + scope, "scopes", List.of(scope), "expiresAt", expires))
                .post("/api/v1/api-tokens").then().statusCode(201).extract().path("secret");
    }

    @Test
    void comeInWithATokenOfTheScopeScim() {
        var token = token("scim");

        Scim.with("application/scim+json").auth().oauth2(token).body(Map.of("userName", "anna")).post(BASE + "/Users").then().statusCode(201);
        Api.as(org.upskill.testing.User.LENA).get("/api/v1/scim-calls").then().body("items[0].client", org.hamcrest.Matchers.containsString("HR system scim"));
    }

    @Test
    void areRefusedInWordsOfScimWithATokenOfAnotherScope() {
        Scim.with("application/scim+json").auth().oauth2(token("catalog")).get(BASE + "/Users").then()
                .statusCode(403)
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", equalTo("403"));
    }
}
