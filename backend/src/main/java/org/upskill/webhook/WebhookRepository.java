package org.upskill.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;

/** Every question about webhooks. */
@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {
    private static final Sorts<Webhook> SORTS =
            new Sorts<Webhook>().byTime("createdAt", "r.createdAt", Webhook::createdAt).byText("url", "r.url", Webhook::url);

    /** Who is told of what. */
    record Subscription(UUID webhookId, List<String> eventTypes) {}

    /** @param disabled only those that were switched off by themselves, or only the others; null for all */
    Page<Webhook> list(Boolean disabled, PageRequest page) {
        var query = new ListQuery<>(getEntityManager(), Webhook.class);
        if (disabled != null) query.where(disabled ? "r.disabledAt is not null" : "r.disabledAt is null");
        return query.page(page, SORTS);
    }

    /** The webhook, which nobody else can change before the transaction ends; null when there is none. */
    Webhook lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Subscription> subscriptions() {
        return find("active = true").list().stream().map(webhook -> new Subscription(webhook.id, webhook.eventTypes)).toList();
    }

    Map<UUID, WebhookHealth> health(Collection<UUID> webhookIds) {
        return getEntityManager().createQuery("select h from WebhookHealth h where h.webhookId in :ids", WebhookHealth.class)
                .setParameter("ids", webhookIds)
                .getResultStream()
                .collect(Collectors.toMap(health -> health.webhookId, Function.identity()));
    }

    /** What is known of the receiver; nothing as yet where it was never called. */
    WebhookHealth health(UUID webhookId) {
        var known = getEntityManager().find(WebhookHealth.class, webhookId);
        return known == null ? new WebhookHealth(webhookId) : known;
    }

    void keep(WebhookHealth health) {
        getEntityManager().merge(health);
    }

    void deleteHealth(UUID webhookId) {
        getEntityManager().createQuery("delete from WebhookHealth h where h.webhookId = :id").setParameter("id", webhookId).executeUpdate();
    }
}
