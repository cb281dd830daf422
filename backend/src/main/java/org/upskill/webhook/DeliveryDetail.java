package org.upskill.webhook;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery with what was sent and every try.
 *
 * @param payload  the body, letter by letter as it is signed
 * @param attempts the last first, at most 50
 */
@Schema(name = "WebhookDeliveryDetail")
record DeliveryDetail(@NotNull DeliveryView delivery, @NotNull String payload, @NotNull List<AttemptView> attempts) {}
