package org.upskill.webhook;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Translated;

/**
 * A type of event.
 *
 * @param type        the word in subscriptions and payloads
 * @param description when it is told of, and what the payload's data says
 */
@Schema(name = "WebhookEventType")
record EventTypeView(@NotNull String type, @NotNull @Translated String description) {
    static List<EventTypeView> all() {
        return Arrays.stream(EventType.values()).map(type -> new EventTypeView(type.word(), type.description())).toList();
    }
}
