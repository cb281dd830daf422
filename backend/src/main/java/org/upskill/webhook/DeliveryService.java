package org.upskill.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;

/** The use cases of the log, and of what is delivered because somebody wants it so. */
@ApplicationScoped
@RetryOnContention
class DeliveryService {
    private final DeliveryRepository deliveries;
    private final WebhookRepository webhooks;
    private final Payloads payloads;
    private final Dispatch dispatch;
    private final WebhookDeeds deeds;

    DeliveryService(DeliveryRepository deliveries, WebhookRepository webhooks, Payloads payloads, Dispatch dispatch, WebhookDeeds deeds) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.payloads = payloads;
        this.dispatch = dispatch;
        this.deeds = deeds;
    }

    @Transactional
    Page<DeliveryView> list(DeliveryRepository.Filter filter, PageRequest request) {
        var page = deliveries.list(filter, request);
        var last = deliveries.lastAttempts(page.items().stream().map(WebhookDelivery::id).collect(Collectors.toSet()));
        return page.map(delivery -> DeliveryView.of(delivery, last.get(delivery.id)));
    }

    @Transactional
    DeliveryDetail get(UUID id) {
        var delivery = deliveries.findByIdOptional(id).orElseThrow(Problems::notFound);
        var attempts = deliveries.attempts(id);
        var view = DeliveryView.of(delivery, attempts.isEmpty() ? null : attempts.getFirst());
        return new DeliveryDetail(view, delivery.payload, attempts.stream().map(AttemptView::of).toList());
    }

    /** Delivers it now, whether it was delivered, was given up or waits for its next try. */
    @Transactional
    DeliveryView replay(UUID id) {
        var delivery = deliveries.lock(id);
        if (delivery == null) throw Problems.notFound();
        var webhook = find(delivery.webhookId);
        if (!delivery.isPing()) requireActive(webhook);
        delivery.replay();
        deeds.did(webhook, "replayed", Map.of("deliveries", 1));
        dispatch.afterCommit();
        return DeliveryView.of(delivery, deliveries.lastAttempts(Set.of(id)).get(id));
    }

    /** Delivers what was given up. */
    @Transactional
    Replayed replayFailed(UUID webhookId, ReplayRequest input) {
        var webhook = find(webhookId);
        requireActive(webhook);
        var count = deliveries.replayFailed(webhookId, input.since(), CatalogRecord.now());
        if (count > 0) deeds.did(webhook, "replayed", Map.of("deliveries", count));
        dispatch.afterCommit();
        return new Replayed(count);
    }

    /** Sends a message that says nothing, also to a webhook that is switched off. */
    @Transactional
    DeliveryView ping(UUID webhookId) {
        var webhook = find(webhookId);
        var delivery = new WebhookDelivery(webhook.id, WebhookDelivery.PING, webhook.id, payloads.of(WebhookDelivery.PING, webhook.id, Map.of()));
        deliveries.persist(delivery);
        deeds.did(webhook, "pinged", Map.of());
        dispatch.afterCommit();
        return DeliveryView.of(delivery, null);
    }

    private Webhook find(UUID id) {
        return webhooks.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private static void requireActive(Webhook webhook) {
        if (!webhook.active) throw Problems.wrongState("The webhook is switched off. Switch it on first.");
    }
}
