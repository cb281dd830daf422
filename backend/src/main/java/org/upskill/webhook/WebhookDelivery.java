package org.upskill.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.Listed;

/** One event for one webhook: a row of the outbox until it is delivered, and of the log from then on. */
@Entity
@Unaudited
class WebhookDelivery implements Listed {
    /** The event by which a keeper tries the receiver out; nobody subscribes to it. */
    static final String PING = "ping";

    /** Also the message's id, by which a receiver knows a message that comes twice. */
    @Id
    UUID id;

    @Column(nullable = false, updatable = false)
    UUID webhookId;

    @Column(nullable = false, updatable = false)
    String eventType;

    /** What it happened to. */
    @Column(nullable = false, updatable = false)
    UUID recordId;

    @Column(nullable = false, updatable = false, length = 16000)
    String payload;

    @Column(nullable = false)
    DeliveryStatus status = DeliveryStatus.PENDING;

    /** Failed tries since it was written or replayed. */
    int tries;

    /** When it is tried next; null when it is not. */
    Instant nextAttemptAt;

    Instant finishedAt;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    protected WebhookDelivery() {}

    WebhookDelivery(UUID webhookId, String eventType, UUID recordId, String payload) {
        this.id = Ids.next();
        this.webhookId = webhookId;
        this.eventType = eventType;
        this.recordId = recordId;
        this.payload = payload;
        this.createdAt = CatalogRecord.now();
        this.nextAttemptAt = createdAt;
    }

    void delivered() {
        finish(DeliveryStatus.DELIVERED);
    }

    /** Waits for the next try, or gives up after the last of them; whoever tries a receiver out wants to know at once. */
    void failed(List<Duration> retryAfter) {
        tries++;
        if (isPing() || tries > retryAfter.size()) finish(DeliveryStatus.FAILED);
        else nextAttemptAt = CatalogRecord.now().plus(retryAfter.get(tries - 1));
    }

    boolean isPing() {
        return eventType.equals(PING);
    }

    /** Tries anew, from now on, whatever became of it before. */
    void replay() {
        status = DeliveryStatus.PENDING;
        tries = 0;
        finishedAt = null;
        nextAttemptAt = CatalogRecord.now();
    }

    private void finish(DeliveryStatus end) {
        status = end;
        finishedAt = CatalogRecord.now();
        nextAttemptAt = null;
    }

    @Override
    public UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }
}
