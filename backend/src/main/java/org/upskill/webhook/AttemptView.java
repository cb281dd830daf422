package org.upskill.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Translated;

/**
 * One try to deliver an event.
 *
 * @param status the HTTP status; null without an answer
 * @param error  why it failed; null when it did not
 */
@Schema(name = "WebhookAttempt")
record AttemptView(
        @NotNull Instant attemptedAt,
        @NotNull int durationMs,
        @Schema(nullable = true) Integer status,
        @Schema(nullable = true) @Translated String error) {

    static AttemptView of(WebhookAttempt attempt) {
        return new AttemptView(attempt.attemptedAt, attempt.durationMs, attempt.status, attempt.error);
    }
}
