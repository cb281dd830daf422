package org.upskill.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

@QuarkusTest
class TokenResourceTest {
    @Test
    void tellsTheSecretOnceAndKeepsOnlyItsHash() {
        var token = Tokens.make("Nightly", "catalog");
        var secret = (String) token.get("secret");

        assertThat(secret).matches("upskill_[0-9a-f]{64}").startsWith((String) token.get("hint"));
        assertThat(Tokens.read(token)).containsEntry("secret", null).containsEntry("state", "active").containsEntry("createdBy", "lena");
        Api.as(User.ANA).get(Tokens.PATH).then().statusCode(200).body("items.name", contains("Nightly")).body("items.secret", everyItem(nullValue()));
        assertThat(Tables.content().toString()).doesNotContain(secret).doesNotContain(secret.substring(8));
    }

    @Test
    void makesNoSecondTokenForARequestThatIsSentAgainAndKeepsNoSecretForIt() {
        var input = Tokens.input("Nightly", Instant.now().plus(Duration.ofDays(1)), "catalog");
        var secret = Api.as(User.LENA).header("Idempotency-Key", "once").body(input).post(Tokens.PATH).then()
                .statusCode(201).extract().jsonPath().getString("secret");

        assertThat(Tables.content().toString()).doesNotContain(secret.substring(8));
        Api.as(User.LENA).header("Idempotency-Key", "once").body(input).post(Tokens.PATH).then()
                .statusCode(201).body("secret", nullValue()).body("name", equalTo("Nightly"));
        Api.list(Tokens.PATH).body("total", equalTo(1));
    }

    @Test
    void letsItsHolderInAsAServiceAccountUnderItsOwnName() {
        var token = Tokens.make("Nightly", "catalog");

        Tokens.as(token).get("/api/v1/me").then().statusCode(200)
                .body("userName", equalTo("api-token:Nightly")).body("roles", contains("integration"));
        var role = Tokens.as(token).body(Map.of("title", "Clerk")).post("/api/v1/roles").then().statusCode(201).extract().jsonPath().getString("id");
        Tokens.as(token).get("/api/v1/roles/" + role).then().statusCode(200);
    }

    @Test
    void refusesAnExpiredTokenAndSaysSo() {
        var token = Tokens.make("Nightly", "catalog");
        Tokens.expire();

        assertRefused(token, "expired");
        Api.list(Tokens.PATH + "?state=expired").body("items.name", contains("Nightly"));
        Api.list(Tokens.PATH + "?state=active").body("items", empty());
    }

    @Test
    void refusesARevokedTokenFromTheNextRequestOn() {
        var token = Tokens.make("Nightly", "catalog");
        Tokens.as(token).get("/api/v1/me").then().statusCode(200);

        Api.as(User.LENA).header("If-Match", Api.etag(token)).body("").post(Tokens.at(token) + "/revoke").then()
                .statusCode(200).body("state", equalTo("revoked")).body("revokedBy", equalTo("lena"));

        assertRefused(token, "revoked");
        var etag = Api.etag(Tokens.read(token));
        Api.as(User.LENA).header("If-Match", etag).body("").post(Tokens.at(token) + "/revoke").then()
                .statusCode(409).body("type", equalTo("urn:upskill:problem:wrong-state"));
    }

    @Test
    void revokesOnlyWhatItsCallerHasSeen() {
        var token = Tokens.make("Nightly", "catalog");

        Api.as(User.LENA).body("").post(Tokens.at(token) + "/revoke").then().statusCode(428);
        Api.as(User.LENA).header("If-Match", "\"7\"").body("").post(Tokens.at(token) + "/revoke").then().statusCode(412);
        Tokens.as(token).get("/api/v1/me").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"upskill_", "upskill_nonsense", "upskill_0000000000000000000000000000000000000000000000000000000000000000"})
    void refusesASecretThatNobodyWasGiven(String secret) {
        Api.nobody().auth().oauth2(secret).get("/api/v1/me").then()
                .statusCode(401).contentType("application/problem+json").header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void refusesASecretThatWasChangedInOnePlace() {
        var secret = (String) Tokens.make("Nightly", "catalog").get("secret");
        var last = secret.endsWith("0") ? "1" : "0";

        Api.nobody().auth().oauth2(secret.substring(0, secret.length() - 1) + last).get("/api/v1/me").then().statusCode(401);
        Api.nobody().auth().oauth2(secret.toUpperCase()).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void notesAUseWithoutMovingTheVersion() {
        var token = Tokens.make("Nightly", "read");
        assertThat(Tokens.read(token)).containsEntry("lastUsedAt", null);

        Tokens.as(token).get("/api/v1/roles").then().statusCode(200);

        var used = usedOnce(token);
        assertThat(Instant.parse((String) used.get("lastUsedAt"))).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(used).containsEntry("version", token.get("version"));
    }

    @Test
    void notesAUseAtMostOnceAMinute() {
        var token = Tokens.make("Nightly", "read");
        Tokens.as(token).get("/api/v1/roles").then().statusCode(200);
        var first = usedOnce(token).get("lastUsedAt");

        Tokens.as(token).get("/api/v1/roles").then().statusCode(200);
        assertThat(Tokens.read(token)).containsEntry("lastUsedAt", first);
        Tables.write("update api_token set last_used_at = '2026-01-01 00:00:00'");
        Tokens.as(token).get("/api/v1/roles").then().statusCode(200);

        while (Tokens.read(token).get("lastUsedAt").toString().startsWith("2026-01-01")) Thread.onSpinWait();
    }

    @Test
    void holdsForAYearAtMostAndNeverBackwards() {
        for (var days : new int[] {-1, 367}) {
            Api.as(User.LENA).body(Tokens.input("Nightly", Instant.now().plus(Duration.ofDays(days)), "catalog")).post(Tokens.PATH).then()
                    .statusCode(400).body("violations.pointer", contains("/expiresAt"));
        }
        Api.create(Tokens.PATH, Tokens.input("Nightly", Instant.now().plus(Duration.ofDays(365)), "catalog", "scim"));
    }

    @Test
    void takesATimeOnlyAsOneIsWritten() {
        for (var time : new Object[] {1_800_000_000, "1800000000", "tomorrow", "2026-12-01"}) {
            Api.as(User.LENA).body(Map.of("name", "Nightly", "scopes", new String[] {"read"}, "expiresAt", time)).post(Tokens.PATH).then()
                    .statusCode(400).body("type", equalTo("urn:upskill:problem:malformed-body")).body("violations.pointer", contains("/expiresAt"));
        }
    }

    @Test
    void givesNoNameTwiceNotEvenAfterARevocation() {
        var token = Tokens.make("Nightly", "catalog");
        Api.as(User.LENA).header("If-Match", Api.etag(token)).body("").post(Tokens.at(token) + "/revoke").then().statusCode(200);

        Api.as(User.LENA).body(Tokens.input(" Nightly ", Instant.now().plusSeconds(60), "read")).post(Tokens.PATH).then()
                .statusCode(409).body("violations.pointer", contains("/name"));
    }

    @Test
    void listsTokensInTheOrderAskedFor() {
        Tokens.make("B", "scim", "read");
        Tokens.make("a", "catalog");

        Api.list(Tokens.PATH).body("items.name", contains("a", "B")).body("items[1].scopes", containsInAnyOrder("scim", "read"));
        Api.list(Tokens.PATH + "?sort=-createdAt").body("items.name", contains("a", "B"));
        Api.list(Tokens.PATH + "?sort=-name").body("items.name", contains("B", "a"));
    }

    @Test
    void saysWhyInTheLanguageOfTheReader() {
        var token = Tokens.make("Nightly", "catalog");
        Tokens.expire();

        Tokens.as(token).header("Accept-Language", "de").get("/api/v1/roles").then().statusCode(401).body("detail", containsString("abgelaufen"));
    }

    private static Map<String, Object> usedOnce(Map<String, Object> token) {
        while (Tokens.read(token).get("lastUsedAt") == null) Thread.onSpinWait();
        return Tokens.read(token);
    }

    private static void assertRefused(Map<String, Object> token, String why) {
        Tokens.as(token).get("/api/v1/roles").then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:upskill:problem:unauthenticated"))
                .body("detail", containsString(why));
    }
}
