package org.upskill.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.upskill.webhook.Fixture.at;
import static org.upskill.webhook.Fixture.awaitLog;
import static org.upskill.webhook.Fixture.fire;
import static org.upskill.webhook.Fixture.happen;
import static org.upskill.webhook.Fixture.log;
import static org.upskill.webhook.Fixture.read;
import static org.upskill.webhook.Fixture.webhook;

import com.standardwebhooks.Webhook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Statements;
import org.upskill.testing.User;

/** What is written when something happens, and for whom. */
@QuarkusTest
class OutboxTest {
    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void tellsWhoeverIsSubscribedInAFormThatTheStandardVerifies() {
        var webhook = webhook(receiver, "role.unmapped");
        var other = webhook(receiver, "plan.published");
        var person = UUID.randomUUID();

        happen(person, Map.of("teamId", "a-team"));

        var delivered = awaitLog(webhook, "delivered", 1);
        assertThat(receiver.messages).hasSize(1);
        var message = receiver.messages.getFirst();
        assertThatCode(() -> new Webhook((String) webhook.get("secret")).verify(message.body(), message.headers())).doesNotThrowAnyException();
        assertThat(message.id()).isEqualTo(delivered.getString("items[0].id"));
        assertThat(message.headers().firstValue("content-type")).hasValue("application/json");
        var said = JsonPath.from(message.body());
        assertThat(said.getMap("$")).containsOnlyKeys("type", "timestamp", "data").containsEntry("type", "role.unmapped");
        assertThat(said.getMap("data")).containsOnly(Map.entry("id", person.toString()), Map.entry("teamId", "a-team"));
        assertThat(Instant.parse(said.getString("timestamp"))).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(log(other).getInt("total")).isZero();
        assertThat(read(webhook).getString("lastSuccessAt")).isNotNull();
    }

    @Test
    void signsByBothSecretsAfterARotation() {
        var webhook = webhook(receiver);
        var rotated = Api.as(User.LENA).header("If-Match", Api.etag(webhook)).body(Map.of("overlapHours", 1)).post(at(webhook) + "/rotate-secret")
                .jsonPath().getString("secret");

        Fixture.ping(webhook);

        awaitLog(webhook, "delivered", 1);
        var message = receiver.messages.getFirst();
        for (var secret : List.of(rotated, (String) webhook.get("secret"))) {
            assertThatCode(() -> new Webhook(secret).verify(message.body(), message.headers())).doesNotThrowAnyException();
        }
    }

    @Test
    void writesNothingForATransactionThatIsRolledBack() {
        var webhook = webhook(receiver);

        QuarkusTransaction.begin();
        fire(UUID.randomUUID(), Map.of());
        QuarkusTransaction.rollback();

        assertThat(log(webhook).getInt("total")).isZero();
    }

    @Test
    void asksOnceInATransactionWhoIsSubscribed() {
        var asked = QuarkusTransaction.requiringNew().call(() -> Statements.taken(() -> {
            for (var person = 0; person < 500; person++) fire(UUID.randomUUID(), Map.of());
        }));

        assertThat(asked).isEqualTo(1);
    }

    @Test
    void keepsNothingForAWebhookThatIsSwitchedOff() {
        var input = Fixture.input(receiver.url());
        input.put("active", false);
        var webhook = Api.create(Fixture.PATH, input);

        happen(UUID.randomUUID(), Map.of());
        assertThat(log(webhook).getInt("total")).isZero();

        Fixture.ping(webhook);
        awaitLog(webhook, "delivered", 1);
    }
}
