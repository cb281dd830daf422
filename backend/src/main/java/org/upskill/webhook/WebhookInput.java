package org.upskill.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says of a webhook.
 *
 * @param url        where events are posted to, by https
 * @param eventTypes what it is told of
 * @param active     whether it is told at all; what happens while it is not is not kept for it. Switching it on takes back that it was disabled
 */
record WebhookInput(
        @NotBlank @Size(max = 1000) String url,
        @Schema(nullable = true) @Size(max = 200) String description,
        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 60) String> eventTypes,
        @Schema(defaultValue = "true") Boolean active) {

    WebhookInput {
        active = active == null || active;
    }
}
