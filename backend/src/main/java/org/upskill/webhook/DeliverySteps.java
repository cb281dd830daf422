package org.upskill.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.RetryOnContention;

/** The transactions of delivering: none is open while a receiver is called. */
@ApplicationScoped
@RetryOnContention
class DeliverySteps {
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookSettings settings;

    DeliverySteps(WebhookRepository webhooks, DeliveryRepository deliveries, WebhookSettings settings) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /** What the webhook is to be told next; null when there is nothing. */
    @Transactional
    Letter next(UUID webhookId) {
        var webhook = webhooks.findById(webhookId);
        if (webhook == null) return null;
        var now = CatalogRecord.now();
        return deliveries.due(webhookId, webhook.active, now)
                .map(delivery -> new Letter(delivery.id, webhook.url, delivery.payload, webhook.secrets(now)))
                .orElse(null);
    }

    /** Notes what became of a try, of the delivery and of the webhook; answers whether the delivery was given up. */
    @Transactional
    boolean note(Letter letter, Instant attemptedAt, Outcome outcome) {
        var delivery = deliveries.lock(letter.id());
        if (delivery == null) return false;
        deliveries.keep(new WebhookAttempt(delivery.id, attemptedAt, outcome));
        var health = webhooks.health(delivery.webhookId);
        if (outcome.isDelivered()) {
            delivery.delivered();
            health.succeeded(attemptedAt);
        } else {
            delivery.failed(settings.retryAfter());
            health.failed(attemptedAt, outcome.error());
            disableWhereHopeless(delivery.webhookId, health, outcome);
        }
        webhooks.keep(health);
        return delivery.status == DeliveryStatus.FAILED;
    }

    private void disableWhereHopeless(UUID webhookId, WebhookHealth health, Outcome outcome) {
        var failedTooLong = health.hasFailedFor(settings.disableAfter(), CatalogRecord.now());
        if (!outcome.isGone() && !failedTooLong) return;
        var webhook = webhooks.lock(webhookId);
        if (webhook == null || !webhook.active) return;
        webhook.disable(outcome.isGone() ? outcome.error() : "Its receiver has answered nothing well for %d days.".formatted(settings.disableAfter().toDays()));
    }
}
