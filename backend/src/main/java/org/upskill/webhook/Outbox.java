package org.upskill.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.upskill.shared.event.Happening;
import org.upskill.webhook.WebhookRepository.Subscription;

/** Takes what happens for those who want to hear of it, in the transaction that makes it so: both are written, or neither is. */
@ApplicationScoped
class Outbox {
    private static final Object SUBSCRIPTIONS = Outbox.class;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Payloads payloads;
    private final Dispatch dispatch;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(
            WebhookRepository webhooks, DeliveryRepository deliveries, Payloads payloads, Dispatch dispatch, TransactionSynchronizationRegistry transaction) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.payloads = payloads;
        this.dispatch = dispatch;
        this.transaction = transaction;
    }

    void take(@Observes Happening happening) {
        if (EventType.named(happening.type()).isEmpty()) return;
        var wanted = subscriptions().stream().filter(subscription -> subscription.eventTypes().contains(happening.type())).toList();
        if (wanted.isEmpty()) return;
        var payload = payloads.of(happening.type(), happening.recordId(), happening.data());
        for (var subscription : wanted) {
            deliveries.persist(new WebhookDelivery(subscription.webhookId(), happening.type(), happening.recordId(), payload));
        }
        dispatch.afterCommit();
    }

    /** Asked once in a transaction, because one import may tell of thousands. */
    @SuppressWarnings("unchecked")
    private List<Subscription> subscriptions() {
        var known = (List<Subscription>) transaction.getResource(SUBSCRIPTIONS);
        if (known != null) return known;
        var read = webhooks.subscriptions();
        transaction.putResource(SUBSCRIPTIONS, read);
        return read;
    }
}
