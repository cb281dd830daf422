package org.upskill.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;
import org.upskill.shared.http.ShownOnce;
import org.upskill.shared.text.Translated;

/**
 * A webhook as the API shows it.
 *
 * @param secret            only in the answers to creating it and to rotating its secret
 * @param formerSecretUntil until when messages are signed by the former secret too
 * @param disabledAt        when it was switched off by itself
 * @param disabledReason    why it was
 * @param failingSince      since when nothing but failures has come; null while its receiver answers well
 * @param waiting           events that are still to be delivered
 * @param failed            events of the kept log that were given up
 */
@Schema(name = "Webhook")
record WebhookView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String url,
        @Schema(nullable = true) String description,
        @NotNull List<String> eventTypes,
        @NotNull boolean active,
        @JsonInclude(JsonInclude.Include.NON_NULL) String secret,
        @Schema(nullable = true) Instant formerSecretUntil,
        @Schema(nullable = true) Instant disabledAt,
        @Schema(nullable = true) @Translated String disabledReason,
        @Schema(nullable = true) Instant lastSuccessAt,
        @Schema(nullable = true) Instant lastFailureAt,
        @Schema(nullable = true) @Translated String lastError,
        @Schema(nullable = true) Instant failingSince,
        @NotNull long waiting,
        @NotNull long failed,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView, ShownOnce {

    static WebhookView of(Webhook webhook, WebhookHealth health, DeliveryCounts counts, String secret) {
        var former = webhook.formerSecretUntil != null && webhook.formerSecretUntil.isAfter(Instant.now());
        return new WebhookView(
                webhook.id,
                webhook.version,
                webhook.url,
                webhook.description,
                webhook.eventTypes,
                webhook.active,
                secret,
                former ? webhook.formerSecretUntil : null,
                webhook.disabledAt,
                webhook.disabledReason,
                health.lastSuccessAt,
                health.lastFailureAt,
                health.lastError,
                health.failingSince,
                counts.waiting(),
                counts.failed(),
                webhook.createdAt,
                webhook.updatedAt);
    }

    /** Never the secret: a line of the log might take it. */
    @Override
    public String toString() {
        return "WebhookView[" + id + "]";
    }
}
