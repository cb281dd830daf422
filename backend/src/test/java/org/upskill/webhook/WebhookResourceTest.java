package org.upskill.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.webhook.Fixture.PATH;
import static org.upskill.webhook.Fixture.at;
import static org.upskill.webhook.Fixture.input;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

@QuarkusTest
class WebhookResourceTest {
    private static final String URL = "https://example.org/events";

    @Test
    void showsItsSecretOnceAndNeverAgain() {
        var webhook = Api.create(PATH, input(URL, "plan.published", "import.finished"));
        var secret = (String) webhook.get("secret");

        assertThat(secret).startsWith("whsec_");
        assertThat(webhook).containsEntry("active", true).containsEntry("eventTypes", List.of("plan.published", "import.finished"));
        for (var user : List.of(User.LENA, User.ANA)) {
            Api.as(user).get(at(webhook)).then().statusCode(200).body("$", not(hasKey("secret")));
            var list = Api.as(user).get(PATH).then().statusCode(200).body("total", equalTo(1)).extract().asString();
            assertThat(list).doesNotContain(secret, "whsec");
        }
        var updated = Api.as(User.LENA).header("If-Match", Api.etag(webhook)).body(input(URL)).put(at(webhook)).then().statusCode(200).extract();
        assertThat(updated.asString()).doesNotContain("whsec");
        assertThat(updated.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void givesItANewSecretBesideWhichTheFormerCountsForAWhile() {
        var webhook = Api.create(PATH, input(URL));

        var rotated = Api.as(User.LENA).header("If-Match", Api.etag(webhook)).body(Map.of("overlapHours", 24)).post(at(webhook) + "/rotate-secret")
                .then().statusCode(200).extract().jsonPath();

        assertThat(rotated.getString("secret")).startsWith("whsec_").isNotEqualTo(webhook.get("secret"));
        assertThat(Duration.between(Instant.now(), Instant.parse(rotated.getString("formerSecretUntil")))).isBetween(Duration.ofHours(23), Duration.ofHours(24));

        Api.as(User.LENA).header("If-Match", "\"1\"").body(Map.of("overlapHours", 0)).post(at(webhook) + "/rotate-secret")
                .then().statusCode(200).body("formerSecretUntil", nullValue()).body("secret", not(equalTo(rotated.getString("secret"))));
    }

    @ParameterizedTest
    @CsvSource({
        "https://10.0.0.1/, closed-address", "https://127.0.0.2/, closed-address", "https://[::1]/, closed-address", "https://169.254.169.254/x, closed-address",
        "https://[::ffff:10.0.0.1]/, closed-address", "ftp://example.org/, no-url", "example.org, no-url", "https://0177.0.0.1/, no-url",
        "https://me:word@example.org/, has-credentials", "https://example.org/#part, has-fragment",
    })
    void refusesAnAddressThatCannotBeCalled(String url, String code) {
        Api.as(User.LENA).body(input(url)).post(PATH).then()
                .statusCode(400)
                .body("type", equalTo("urn:upskill:problem:invalid-input"))
                .body("violations.pointer", contains("/url"))
                .body("violations.code", contains(code));
        Api.list(PATH).body("total", equalTo(0));
    }

    @Test
    void keepsItsSecretOutOfTheAudit() {
        var webhook = Api.create(PATH, input(URL));
        var rotated = Api.as(User.LENA).header("If-Match", Api.etag(webhook)).body(Map.of("overlapHours", 24)).post(at(webhook) + "/rotate-secret")
                .jsonPath().getString("secret");

        var stored = Tables.content().entrySet().stream().filter(table -> table.getKey().startsWith("audit")).toList();
        assertThat(stored.toString()).contains(URL).doesNotContain(rotated, (String) webhook.get("secret"), "whsec");
    }

    @Test
    void makesNoSecondWebhookForARequestThatIsSentAgainAndKeepsNoSecretForIt() {
        var secret = Api.as(User.LENA).header("Idempotency-Key", "once").body(input(URL)).post(PATH).then()
                .statusCode(201).extract().jsonPath().getString("secret");

        var stored = Tables.content().entrySet().stream().filter(table -> !table.getKey().equals("webhook")).toList();
        assertThat(stored.toString()).contains(URL).doesNotContain(secret, "whsec");
        var again = Api.as(User.LENA).header("Idempotency-Key", "once").body(input(URL)).post(PATH).then()
                .statusCode(201).body("url", equalTo(URL)).body("$", not(hasKey("secret"))).extract();
        assertThat(again.header("Location")).endsWith(again.jsonPath().getString("id"));
        Api.list(PATH).body("total", equalTo(1));
    }

    @Test
    void givesASecretOnceForARotationThatIsSentAgain() {
        var webhook = Api.create(PATH, input(URL));
        for (var time = 0; time < 2; time++) {
            Api.as(User.LENA).header("If-Match", Api.etag(webhook)).header("Idempotency-Key", "rotate").body(Map.of("overlapHours", 1)).post(at(webhook) + "/rotate-secret")
                    .then().statusCode(200).body("version", equalTo(1)).body("$", time == 0 ? hasKey("secret") : not(hasKey("secret")));
        }
        Api.as(User.LENA).get(at(webhook)).then().body("version", equalTo(1));
    }

    @Test
    void refusesTheSameAddressWhenItIsChanged() {
        var webhook = Api.create(PATH, input(URL));

        Api.as(User.LENA).header("If-Match", Api.etag(webhook)).body(input("https://10.0.0.1/")).put(at(webhook)).then().statusCode(400);
        Api.as(User.LENA).get(at(webhook)).then().body("url", equalTo(URL)).body("version", equalTo(0));
    }

    @Test
    void refusesAnEventThatThereIsNot() {
        Api.as(User.LENA).body(input(URL, "plan.published", "answer.given")).post(PATH).then()
                .statusCode(400).body("violations.pointer", contains("/eventTypes/1")).body("violations.code", contains("unknown-event"));
    }

    @Test
    void saysWhatItCanTellOf() {
        Api.as(User.ANA).get("/api/v1/webhook-event-types").then()
                .statusCode(200)
                .body("type", contains("person.deactivated", "role.unmapped", "import.finished", "plan.published"))
                .body("description", everyItem(notNullValue()));
        Api.as(User.LENA).header("Accept-Language", "de").get("/api/v1/webhook-event-types").then()
                .body("description", hasItem("Eine Version eines Plans wurde veröffentlicht. Die Daten nennen den Plan, seine Rolle und die Nummer der Version."));
    }

    @Test
    void isForAdministratorsAndReadByAuditors() {
        var webhook = Api.create(PATH, input(URL));

        for (var user : List.of(User.OMAR, User.ELI, User.HRIS)) {
            Api.as(user).get(PATH).then().statusCode(403);
            Api.as(user).get(at(webhook)).then().statusCode(403);
        }
        for (var user : List.of(User.OMAR, User.ANA, User.ELI, User.HRIS)) {
            Api.as(user).body(input(URL)).post(PATH).then().statusCode(403);
            Api.as(user).header("If-Match", "\"0\"").body(Map.of("overlapHours", 1)).post(at(webhook) + "/rotate-secret").then().statusCode(403);
            Api.as(user).body("").post(at(webhook) + "/ping").then().statusCode(403);
            Api.as(user).header("If-Match", "\"0\"").delete(at(webhook)).then().statusCode(403);
        }
    }

    @Test
    void goesWithItsLog() {
        var webhook = Api.create(PATH, input(URL));
        Fixture.ping(webhook);
        Api.as(User.LENA).delete(at(webhook)).then().statusCode(428);
        Api.as(User.LENA).header("If-Match", "\"7\"").delete(at(webhook)).then().statusCode(412);

        Api.as(User.LENA).header("If-Match", Api.etag(webhook)).delete(at(webhook)).then().statusCode(204);

        Api.as(User.LENA).get(at(webhook)).then().statusCode(404);
        assertThat(Fixture.log(webhook).getInt("total")).isZero();
    }

    @Test
    void takesNoMoreThanCanBeCalledAtOnce() {
        for (var made = 0; made < WebhookService.MOST; made++) Api.create(PATH, input(URL));

        Api.as(User.LENA).body(input(URL)).post(PATH).then().statusCode(409).body("type", equalTo("urn:upskill:problem:wrong-state"));
    }

    private static org.hamcrest.Matcher<Map<? extends String, ?>> hasKey(String key) {
        return org.hamcrest.Matchers.hasKey(key);
    }
}
