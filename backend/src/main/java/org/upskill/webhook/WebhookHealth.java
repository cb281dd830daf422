package org.upskill.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.upskill.shared.audit.Unaudited;

/** How the receiver of a webhook has answered lately; apart from the webhook, whose version it must not move. */
@Entity
@Unaudited
class WebhookHealth {
    @Id
    UUID webhookId;

    Instant lastSuccessAt;

    Instant lastFailureAt;

    @Column(length = 300)
    String lastError;

    /** The first failure after the last success; null while it answers well. */
    Instant failingSince;

    protected WebhookHealth() {}

    WebhookHealth(UUID webhookId) {
        this.webhookId = webhookId;
    }

    void succeeded(Instant at) {
        lastSuccessAt = at;
        failingSince = null;
    }

    void failed(Instant at, String error) {
        lastFailureAt = at;
        lastError = error;
        if (failingSince == null) failingSince = at;
    }

    /** Whether nothing but failures has come for this long. */
    boolean hasFailedFor(Duration time, Instant now) {
        return failingSince != null && !now.isBefore(failingSince.plus(time));
    }

    /** What was before counts no longer. */
    void startAnew() {
        failingSince = null;
    }
}
