package org.upskill.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.upskill.webhook.Fixture.DELIVERIES;
import static org.upskill.webhook.Fixture.at;
import static org.upskill.webhook.Fixture.await;
import static org.upskill.webhook.Fixture.awaitLog;
import static org.upskill.webhook.Fixture.due;
import static org.upskill.webhook.Fixture.happen;
import static org.upskill.webhook.Fixture.log;
import static org.upskill.webhook.Fixture.read;
import static org.upskill.webhook.Fixture.sql;
import static org.upskill.webhook.Fixture.webhook;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Statements;
import org.upskill.testing.User;

/** What the log says, and what can be sent again from it. */
@QuarkusTest
class DeliveryLogTest {
    @Inject
    DueWebhooks clock;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void givesUpAfterTheLastTryAndDeliversAfterAllWhenItIsReplayed() {
        var webhook = webhook(receiver);
        receiver.manners = Receiver.status(500);
        happen(UUID.randomUUID(), Map.of());
        await("three tries", () -> log(webhook).getInt("items[0].tries") == 3, () -> log(webhook).prettify());
        // The next one is an hour away; it is brought forward.
        due(webhook);
        var failed = awaitLog(webhook, "failed", 1);
        var id = failed.getString("items[0].id");
        assertThat(failed.getInt("items[0].lastAttempt.status")).isEqualTo(500);
        assertThat(failed.getString("items[0].nextAttemptAt")).isNull();
        assertThat(read(webhook).getInt("failed")).isEqualTo(1);

        receiver.manners = Receiver.status(200);
        Api.as(User.LENA).body("").post(DELIVERIES + "/" + id + "/replay").then().statusCode(202).body("status", equalTo("pending"));

        awaitLog(webhook, "delivered", 1);
        assertThat(receiver.messages).hasSize(5).extracting(Receiver.Message::id).containsOnly(id);
        Api.as(User.ANA).get(DELIVERIES + "/" + id).then().statusCode(200)
                .body("attempts.status", contains(200, 500, 500, 500, 500))
                .body("attempts[1].error", equalTo("The receiver answered with status 500."))
                .body("payload", equalTo(receiver.messages.getFirst().body()));
        Api.as(User.LENA).header("Accept-Language", "de").get(DELIVERIES + "/" + id).then()
                .body("attempts[1].error", equalTo("Der Empfänger hat mit Status 500 geantwortet."));
    }

    @Test
    void replaysAllThatWasGivenUpSinceATime() {
        var webhook = webhook(receiver);
        receiver.manners = Receiver.status(500);
        for (var person = 0; person < 3; person++) happen(UUID.randomUUID(), Map.of());
        await("tries", () -> log(webhook).getList("items.tries").equals(List.of(3, 3, 3)), () -> log(webhook).prettify());
        due(webhook);
        awaitLog(webhook, "failed", 3);
        receiver.manners = Receiver.status(200);

        replayFailed(webhook, Instant.now().plusSeconds(60)).body("count", equalTo(0));
        replayFailed(webhook, Instant.now().minusSeconds(600)).body("count", equalTo(3));

        awaitLog(webhook, "delivered", 3);
    }

    @Test
    void forgetsWhatIsOlderThanTheLogIsKept() throws SQLException {
        var webhook = webhook(receiver);
        Fixture.ping(webhook);
        Fixture.ping(webhook);
        awaitLog(webhook, "delivered", 2);
        sql("update webhook_delivery set created_at = ? where webhook_id = ? limit 1", Instant.now().minus(Duration.ofDays(31)), webhook);

        clock.forget(Instant.now().minus(Duration.ofDays(30)));

        assertThat(log(webhook).getInt("total")).isEqualTo(1);
    }

    @Test
    void triesAReceiverOutOnceAndCountsThatForNothing() {
        var webhook = webhook(receiver);
        receiver.manners = Receiver.status(500);

        Fixture.ping(webhook);

        awaitLog(webhook, "failed", 1);
        assertThat(read(webhook).getInt("failed")).isZero();
        replayFailed(webhook, Instant.now().minusSeconds(600)).body("count", equalTo(0));
        assertThat(receiver.messages).hasSize(1);
    }

    @Test
    void filtersTheLog() {
        var webhook = webhook(receiver);
        Fixture.ping(webhook);
        happen(UUID.randomUUID(), Map.of());
        awaitLog(webhook, "delivered", 2);
        var path = DELIVERIES + "?webhookId=" + webhook.get("id");

        Api.list(path + "&type=ping").body("items.eventType", contains("ping")).body("total", equalTo(1));
        Api.list(path + "&status=delivered").body("total", equalTo(2));
        Api.list(path + "&status=failed").body("total", equalTo(0));
        Api.list(path + "&limit=1").body("items.eventType", contains("role.unmapped"));
        var first = Statements.toRead(path + "&limit=1");
        assertThat(Statements.toRead(path)).isBetween(first - 1, first);
        Api.as(User.OMAR).get(path).then().statusCode(403);
    }

    @Test
    void countsWhatItDeliversAndWhatFails() {
        var webhook = webhook(receiver);
        var delivered = counted("upskill_webhook_deliveries_total");
        var failed = counted("upskill_webhook_failures_total");
        receiver.manners = Receiver.status(500);
        happen(UUID.randomUUID(), Map.of());
        await("a failure", () -> counted("upskill_webhook_failures_total") > failed, () -> log(webhook).prettify());
        receiver.manners = Receiver.status(200);

        awaitLog(webhook, "delivered", 1);
        await("a count", () -> counted("upskill_webhook_deliveries_total") > delivered, () -> "nothing");
    }

    private static double counted(String meter) {
        return RestAssured.get("/q/metrics").asString().lines()
                .filter(line -> line.startsWith(meter)).mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }

    private static ValidatableResponse replayFailed(Map<String, ?> webhook, Instant since) {
        return Api.as(User.LENA).body(Map.of("since", since.toString())).post(at(webhook) + "/replay").then().statusCode(202);
    }
}
