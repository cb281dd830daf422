package org.upskill.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One event for one webhook, as the log shows it.
 *
 * @param id            also the header webhook-id
 * @param recordId      what it happened to
 * @param tries         failed tries since it was written or replayed
 * @param nextAttemptAt when it is tried next; null when it is not
 * @param finishedAt    when it was delivered or given up
 * @param lastAttempt   null before the first
 */
@Schema(name = "WebhookDelivery")
record DeliveryView(
        @NotNull UUID id,
        @NotNull UUID webhookId,
        @NotNull String eventType,
        @NotNull UUID recordId,
        @NotNull DeliveryStatus status,
        @NotNull int tries,
        @NotNull Instant createdAt,
        @Schema(nullable = true) Instant nextAttemptAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true) AttemptView lastAttempt) {

    static DeliveryView of(WebhookDelivery delivery, WebhookAttempt last) {
        return new DeliveryView(
                delivery.id,
                delivery.webhookId,
                delivery.eventType,
                delivery.recordId,
                delivery.status,
                delivery.tries,
                delivery.createdAt,
                delivery.nextAttemptAt,
                delivery.finishedAt,
                last == null ? null : AttemptView.of(last));
    }
}
