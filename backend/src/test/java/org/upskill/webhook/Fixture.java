package org.upskill.webhook;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.upskill.shared.event.Happening;
import org.upskill.shared.persistence.Ids;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Webhooks as an administrator makes them. */
final class Fixture {
    static final String PATH = "/api/v1/webhooks";
    static final String DELIVERIES = "/api/v1/webhook-deliveries";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Fixture() {}

    static Map<String, Object> input(String url, String... types) {
        return new HashMap<>(Map.of("url", url, "eventTypes", types.length == 0 ? List.of("role.unmapped") : List.of(types)));
    }

    static Map<String, Object> webhook(Receiver receiver, String... types) {
        return Api.create(PATH, input(receiver.url(), types));
    }

    static String at(Map<String, ?> webhook) {
        return PATH + "/" + webhook.get("id");
    }

    /** The webhook as it is now. */
    static JsonPath read(Map<String, ?> webhook) {
        return Api.as(User.LENA).get(at(webhook)).then().statusCode(200).extract().jsonPath();
    }

    /** Its log, the latest first. */
    static JsonPath log(Map<String, ?> webhook) {
        return Api.list(DELIVERIES + "?webhookId=" + webhook.get("id")).extract().jsonPath();
    }

    static void ping(Map<String, ?> webhook) {
        Api.as(User.LENA).body("").post(at(webhook) + "/ping").then().statusCode(202);
    }

    /** Waits until it is so. */
    static void await(String what, BooleanSupplier condition, Supplier<?> otherwise) {
        var until = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(until)) throw new AssertionError(what + " has not come about: " + otherwise.get());
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Waits until so many events are in the state. */
    static JsonPath awaitLog(Map<String, ?> webhook, String status, int count) {
        await(count + " " + status, () -> log(webhook).getList("items.status").stream().filter(status::equals).count() == count, () -> log(webhook).prettify());
        return log(webhook);
    }

    /** Lets something happen to somebody, in a transaction of its own. */
    static void happen(UUID person, Map<String, Object> data) {
        QuarkusTransaction.requiringNew().run(() -> fire(person, data));
    }

    /** The same in the present transaction. */
    static void fire(UUID person, Map<String, Object> data) {
        CDI.current().getBeanManager().getEvent().select(Happening.class).fire(new Happening("role.unmapped", person, data));
    }

    /** Whom the message tells of. */
    static UUID recordIn(Receiver.Message message) {
        return UUID.fromString(JsonPath.from(message.body()).getString("data.id"));
    }

    /** Lets everything be due that waits. */
    static void due(Map<String, ?> webhook) {
        sql("update webhook_delivery set next_attempt_at = ? where webhook_id = ? and status = 'pending'", Instant.now(), webhook);
    }

    /** Changes what is stored of a webhook past the application; the statement names a time and the webhook. */
    static void sql(String statement, Instant time, Map<String, ?> webhook) {
        sql(statement, utc(time), Ids.bytes(UUID.fromString(webhook.get("id").toString())));
    }

    static void sql(String statement, Object... values) {
        try (var connection = Arc.container().instance(AgroalDataSource.class).get().getConnection(); var update = connection.prepareStatement(statement)) {
            for (var at = 0; at < values.length; at++) update.setObject(at + 1, values[at]);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The moment as the tables hold it. */
    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
