package org.upskill.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.Listed;
import org.upskill.shared.persistence.TextList;
import org.upskill.shared.problem.Problems;

/** An address that is told of events. */
@Entity
class Webhook implements Listed {
    @Id
    UUID id;

    @Version
    int version;

    @Column(nullable = false)
    String url;

    String description;

    @Column(nullable = false)
    @Convert(converter = TextList.class)
    List<String> eventTypes;

    boolean active;

    @Column(nullable = false)
    @Unaudited
    String secret;

    /** The secret before the present one; messages are signed by it too until its time is up. */
    @Unaudited
    String formerSecret;

    @Unaudited
    Instant formerSecretUntil;

    /** When it was switched off because its receiver had failed for too long, or was gone; null otherwise. */
    Instant disabledAt;

    String disabledReason;

    @Column(nullable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant updatedAt;

    protected Webhook() {}

    Webhook(WebhookInput input) {
        id = Ids.next();
        secret = Secret.make().text();
        createdAt = CatalogRecord.now();
        describe(input);
    }

    /** Takes what its keeper says of it. Whoever switches it on has seen to what it was switched off for. */
    void describe(WebhookInput input) {
        for (var at = 0; at < input.eventTypes().size(); at++) {
            if (EventType.named(input.eventTypes().get(at)).isPresent()) continue;
            throw Problems.invalid("/eventTypes/" + at, "unknown-event", "There is no such event. They are: %s.".formatted(String.join(", ", EventType.words())));
        }
        url = input.url().strip();
        description = input.description() == null || input.description().isBlank() ? null : input.description().strip();
        eventTypes = input.eventTypes().stream().distinct().toList();
        if (input.active()) enable();
        else active = false;
        updatedAt = CatalogRecord.now();
    }

    void enable() {
        active = true;
        disabledAt = null;
        disabledReason = null;
        updatedAt = CatalogRecord.now();
    }

    /** Switches it off until somebody has looked at it. What waits for delivery goes on waiting. */
    void disable(String reason) {
        active = false;
        disabledAt = CatalogRecord.now();
        disabledReason = reason;
        updatedAt = disabledAt;
    }

    /**
     * Gives it another secret.
     *
     * @param overlap for how long messages are signed by the former one too
     */
    void rotateSecret(Duration overlap) {
        formerSecret = overlap.isZero() ? null : secret;
        formerSecretUntil = overlap.isZero() ? null : CatalogRecord.now().plus(overlap);
        secret = Secret.make().text();
        updatedAt = CatalogRecord.now();
    }

    /** The secrets that messages are signed by, the present one first. */
    List<Secret> secrets(Instant at) {
        var secrets = new ArrayList<>(List.of(new Secret(secret)));
        if (formerSecretUntil != null && at.isBefore(formerSecretUntil)) secrets.add(new Secret(formerSecret));
        return secrets;
    }

    @Override
    public UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    String url() {
        return url;
    }
}
