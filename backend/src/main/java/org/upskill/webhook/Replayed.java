package org.upskill.webhook;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a replay has begun.
 *
 * @param count how many events are tried again
 */
@Schema(name = "WebhookReplay")
record Replayed(@NotNull int count) {}
