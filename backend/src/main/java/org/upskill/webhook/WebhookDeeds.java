package org.upskill.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import org.upskill.shared.audit.Deed;

/** Tells the audit what people do to a webhook that no value of it shows: secrets and deliveries stay out of the audit. */
@ApplicationScoped
class WebhookDeeds {
    private final Event<Deed> deeds;

    WebhookDeeds(Event<Deed> deeds) {
        this.deeds = deeds;
    }

    void did(Webhook webhook, String action, Map<String, ?> details) {
        deeds.fire(Deed.of("webhook", webhook.id, webhook.url, action, details));
    }
}
