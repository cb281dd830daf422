package org.upskill.token;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

/** Makes tokens as an administrator does, and calls with them as a script does. */
final class Tokens {
    static final String PATH = "/api/v1/api-tokens";

    private Tokens() {}

    /** What the API answers to whoever makes a token, with the secret. */
    static Map<String, Object> make(String name, String... scopes) {
        return Api.create(PATH, input(name, Instant.now().plus(Duration.ofDays(30)), scopes));
    }

    static Map<String, Object> input(String name, Instant expiresAt, String... scopes) {
        return Map.of("name", name, "scopes", List.of(scopes), "expiresAt", expiresAt.toString());
    }

    static RequestSpecification as(Map<String, Object> token) {
        return Api.nobody().auth().oauth2((String) token.get("secret"));
    }

    /** A request that is sent with the address just as it is written. */
    static RequestSpecification raw(Map<String, Object> token) {
        return given().urlEncodingEnabled(false).auth().oauth2((String) token.get("secret"));
    }

    static String at(Map<String, Object> token) {
        return PATH + "/" + token.get("id");
    }

    static Map<String, Object> read(Map<String, Object> token) {
        return Api.as(User.LENA).get(at(token)).then().statusCode(200).extract().jsonPath().getMap("$");
    }

    /** Lets the time of every token be over. */
    static void expire() {
        Tables.write("update api_token set expires_at = '2026-01-01 00:00:00'");
    }
}
