package org.upskill.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.webhook.Fixture.DELIVERIES;
import static org.upskill.webhook.Fixture.at;
import static org.upskill.webhook.Fixture.await;
import static org.upskill.webhook.Fixture.awaitLog;
import static org.upskill.webhook.Fixture.due;
import static org.upskill.webhook.Fixture.happen;
import static org.upskill.webhook.Fixture.log;
import static org.upskill.webhook.Fixture.read;
import static org.upskill.webhook.Fixture.recordIn;
import static org.upskill.webhook.Fixture.sql;
import static org.upskill.webhook.Fixture.utc;
import static org.upskill.webhook.Fixture.webhook;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.shared.persistence.Ids;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Receivers that fail, hang, redirect, close or are gone, and servers that die: nothing is lost and nobody else waits. */
@QuarkusTest
class ReceiverTest {
    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fails", "hangs", "redirects", "closes"})
    void losesNothingToAReceiverThatComesRoundInTheEnd(String vice) {
        var webhook = webhook(receiver);
        receiver.manners = switch (vice) {
            case "fails" -> Receiver.status(503);
            case "hangs" -> Receiver.hangs();
            case "redirects" -> Receiver.redirect("http://127.0.0.1:1/");
            default -> Receiver.closes();
        };
        var people = Set.of(UUID.randomUUID(), UUID.randomUUID());
        people.forEach(person -> happen(person, Map.of()));
        await("a failure", () -> read(webhook).getString("failingSince") != null, () -> log(webhook).prettify());

        receiver.messages.clear();
        receiver.manners = Receiver.status(200);

        awaitLog(webhook, "delivered", 2);
        assertThat(receiver.messages.stream().map(Fixture::recordIn).collect(Collectors.toSet())).isEqualTo(people);
        assertThat(read(webhook).getString("failingSince")).isNull();
        assertThat(read(webhook).getString("lastError")).isNotNull();
    }

    @Test
    void isNotSlowedDownByOthersThatHang() {
        receiver.manners = Receiver.hangs();
        for (var hanging = 0; hanging < 8; hanging++) webhook(receiver);
        try (var prompt = new Receiver()) {
            var webhook = webhook(prompt);
            var begun = Instant.now();

            for (var person = 0; person < 20; person++) happen(UUID.randomUUID(), Map.of());

            awaitLog(webhook, "delivered", 20);
            // One call to those that hang takes three seconds, and there are 160.
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void deliversWhatAServerHasWrittenThatDiedBeforeItCouldDeliver() {
        var webhook = webhook(receiver);
        // As kill -9 leaves it: the row is there, and nothing that is scheduled.
        var person = UUID.randomUUID();
        write(webhook, person);

        awaitLog(webhook, "delivered", 1);
        assertThat(recordIn(receiver.messages.getFirst())).isEqualTo(person);
    }

    @Test
    void takesOverFromAServerThatDiedWhileItDelivered() {
        var webhook = webhook(receiver);
        // As kill -9 leaves it: the job is taken, by somebody whose heart beats no more.
        var before = utc(Instant.now().minusSeconds(3600));
        sql(
                "insert into scheduled_call (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version) values (?, ?, ?, true, 'dead', ?, 1)",
                DeliveryJob.NAME, webhook.get("id").toString(), before, before);
        write(webhook, UUID.randomUUID());

        awaitLog(webhook, "delivered", 1);
        assertThat(receiver.messages).hasSize(1);
    }

    @Test
    void switchesOffAtOnceWhereTheReceiverIsGoneAndDeliversTheRestWhenItIsBack() {
        var webhook = webhook(receiver);
        receiver.manners = Receiver.status(410);
        happen(UUID.randomUUID(), Map.of());

        await("switched off", () -> !read(webhook).getBoolean("active"), () -> read(webhook).prettify());
        var disabled = read(webhook);
        assertThat(disabled.getString("disabledAt")).isNotNull();
        assertThat(disabled.getString("disabledReason")).contains("410");
        assertThat(disabled.getInt("waiting")).isEqualTo(1);
        Api.list(Fixture.PATH + "?disabled=true").body("items", hasSize(1));
        Api.list(Fixture.PATH + "?disabled=false").body("items", hasSize(0));
        replay(webhook).statusCode(409);

        receiver.manners = Receiver.status(200);
        Api.as(User.LENA).header("If-Match", Api.etag(disabled.getMap("$"))).body("").post(at(webhook) + "/enable").then()
                .statusCode(200).body("active", equalTo(true)).body("disabledReason", nullValue());
        awaitLog(webhook, "delivered", 1);
        Api.as(User.LENA).header("If-Match", Api.etag(read(webhook).getMap("$"))).body("").post(at(webhook) + "/enable").then().statusCode(409);
    }

    @Test
    void switchesOffAReceiverThatHasOnlyFailedForDays() {
        var webhook = webhook(receiver);
        receiver.manners = Receiver.status(500);
        happen(UUID.randomUUID(), Map.of());
        await("a failure", () -> read(webhook).getString("failingSince") != null, () -> log(webhook).prettify());
        assertThat(read(webhook).getBoolean("active")).isTrue();
        sql("update webhook_health set failing_since = ? where webhook_id = ?", Instant.now().minus(Duration.ofDays(6)), webhook);
        due(webhook);

        await("switched off", () -> !read(webhook).getBoolean("active"), () -> read(webhook).prettify());
        assertThat(read(webhook).getString("disabledReason")).isEqualTo("Its receiver has answered nothing well for 5 days.");
    }

    private static ValidatableResponse replay(Map<String, ?> webhook) {
        return Api.as(User.LENA).body("").post(DELIVERIES + "/" + log(webhook).getString("items[0].id") + "/replay").then();
    }

    /** Writes into the outbox what a server would have. */
    private static void write(Map<String, ?> webhook, UUID person) {
        var payload = "{\"type\":\"role.unmapped\",\"data\":{\"id\":\"%s\"}}".formatted(person);
        sql(
                "insert into webhook_delivery (id, webhook_id, event_type, record_id, payload, status, tries, next_attempt_at, created_at)"
                        + " values (?, ?, 'role.unmapped', ?, ?, 'pending', 0, ?, ?)",
                Ids.bytes(Ids.next()), Ids.bytes(UUID.fromString(webhook.get("id").toString())), Ids.bytes(person), payload,
                utc(Instant.now().minusSeconds(86_400)), utc(Instant.now()));
    }
}
