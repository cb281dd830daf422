package org.upskill.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.Ids;

/** One try to deliver an event. What the receiver wrote in its answer is not kept: it is not ours to say what stands there. */
@Entity
@Unaudited
class WebhookAttempt {
    @Id
    UUID id;

    @Column(nullable = false, updatable = false)
    UUID deliveryId;

    @Column(nullable = false, updatable = false)
    Instant attemptedAt;

    int durationMs;

    /** The HTTP status; null without an answer. */
    Integer status;

    /** Why it failed, in words; null when it did not. */
    @Column(length = 300)
    String error;

    protected WebhookAttempt() {}

    WebhookAttempt(UUID deliveryId, Instant attemptedAt, Outcome outcome) {
        this.id = Ids.next();
        this.deliveryId = deliveryId;
        this.attemptedAt = attemptedAt;
        this.durationMs = (int) outcome.took().toMillis();
        this.status = outcome.status();
        this.error = outcome.error();
    }
}
