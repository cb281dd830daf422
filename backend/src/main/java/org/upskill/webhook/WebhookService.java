package org.upskill.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;

/** The use cases of webhooks as their keepers see them. */
@ApplicationScoped
@RetryOnContention
class WebhookService {
    /** Each may be called at the same time as all the others. */
    static final int MOST = 50;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Dispatch dispatch;
    private final WebhookDeeds deeds;

    WebhookService(WebhookRepository webhooks, DeliveryRepository deliveries, Dispatch dispatch, WebhookDeeds deeds) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.deeds = deeds;
    }

    @Transactional
    Page<WebhookView> list(Boolean disabled, PageRequest request) {
        var page = webhooks.list(disabled, request);
        var ids = page.items().stream().map(Webhook::id).collect(Collectors.toSet());
        var health = webhooks.health(ids);
        var counts = deliveries.counts(ids);
        return page.map(webhook -> WebhookView.of(
                webhook, health.getOrDefault(webhook.id, new WebhookHealth(webhook.id)), counts.getOrDefault(webhook.id, DeliveryCounts.NONE), null));
    }

    @Transactional
    WebhookView get(UUID id) {
        return shown(find(id));
    }

    /** Answers the secret, this once. */
    @Transactional
    WebhookView create(WebhookInput input) {
        if (webhooks.count() >= MOST) throw Problems.wrongState("There are %d webhooks, which is as many as there can be. Delete one of them first.".formatted(MOST));
        var webhook = new Webhook(input);
        webhooks.persistAndFlush(webhook);
        return withSecret(webhook);
    }

    @Transactional
    WebhookView update(UUID id, WebhookInput input, String ifMatch) {
        var webhook = findSeen(id, ifMatch);
        var wasOff = !webhook.active;
        webhook.describe(input);
        if (wasOff && webhook.active) startAnew(webhook);
        return written(webhook);
    }

    /** What waits for it or was delivered to it goes too. */
    @Transactional
    void delete(UUID id, String ifMatch) {
        webhooks.delete(findSeen(id, ifMatch));
        webhooks.flush();
        deliveries.deleteOf(id);
        webhooks.deleteHealth(id);
    }

    /** Switches it on again; what has waited is delivered now. */
    @Transactional
    WebhookView enable(UUID id, String ifMatch) {
        var webhook = findSeen(id, ifMatch);
        if (webhook.active) throw Problems.wrongState("It is switched on already.");
        webhook.enable();
        startAnew(webhook);
        return written(webhook);
    }

    /** Answers the new secret, this once. */
    @Transactional
    WebhookView rotateSecret(UUID id, SecretRotation input, String ifMatch) {
        var webhook = findSeen(id, ifMatch);
        webhook.rotateSecret(Duration.ofHours(input.overlapHours()));
        deeds.did(webhook, "secret-rotated", Map.of("overlapHours", input.overlapHours()));
        webhooks.flush();
        return withSecret(webhook);
    }

    private void startAnew(Webhook webhook) {
        var health = webhooks.health(webhook.id);
        health.startAnew();
        webhooks.keep(health);
        dispatch.afterCommit();
    }

    private Webhook find(UUID id) {
        return webhooks.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private Webhook findSeen(UUID id, String ifMatch) {
        var webhook = find(id);
        Versions.require(ifMatch, webhook.version);
        return webhook;
    }

    private WebhookView written(Webhook webhook) {
        webhooks.flush();
        return shown(webhook);
    }

    private WebhookView shown(Webhook webhook) {
        return view(webhook, null);
    }

    private WebhookView withSecret(Webhook webhook) {
        return view(webhook, webhook.secret);
    }

    private WebhookView view(Webhook webhook, String secret) {
        var counts = deliveries.counts(Set.of(webhook.id)).getOrDefault(webhook.id, DeliveryCounts.NONE);
        return WebhookView.of(webhook, webhooks.health(webhook.id), counts, secret);
    }
}
