package org.upskill.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;

/** Every question about deliveries and the tries of each. */
@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<WebhookDelivery, UUID> {
    private static final Sorts<WebhookDelivery> SORTS = new Sorts<WebhookDelivery>().byTime("createdAt", "r.createdAt", WebhookDelivery::createdAt);
    private static final String NEWEST_FIRST = "-createdAt";
    private static final int MOST_ATTEMPTS = 50;

    /** Which deliveries a caller wants to see; a null field does not filter. */
    record Filter(UUID webhookId, DeliveryStatus status, String eventType) {}

    Page<WebhookDelivery> list(Filter filter, PageRequest page) {
        return new ListQuery<>(getEntityManager(), WebhookDelivery.class)
                .where("r.webhookId = :webhook", "webhook", filter.webhookId())
                .where("r.status = :status", "status", filter.status())
                .where("r.eventType = :type", "type", filter.eventType())
                .page(page.sort() == null || page.sort().isEmpty() ? page.sortedBy(NEWEST_FIRST) : page, SORTS);
    }

    /** The delivery, which nobody else can change before the transaction ends; null when there is none. */
    WebhookDelivery lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What is to be delivered next; a webhook that is switched off gets nothing but pings. */
    Optional<WebhookDelivery> due(UUID webhookId, boolean active, Instant now) {
        return find("webhookId = ?1 and status = ?2 and nextAttemptAt <= ?3 and (?4 = true or eventType = ?5) order by nextAttemptAt, id",
                        webhookId, DeliveryStatus.PENDING, now, active, WebhookDelivery.PING)
                .firstResultOptional();
    }

    Map<UUID, DeliveryCounts> counts(Collection<UUID> webhookIds) {
        var counts = new HashMap<UUID, DeliveryCounts>();
        getEntityManager().createQuery(
                        "select d.webhookId, sum(case when d.status = :pending then 1 else 0 end), sum(case when d.status = :failed then 1 else 0 end)"
                                + " from WebhookDelivery d where d.webhookId in :ids and d.status in (:pending, :failed) and d.eventType <> :ping group by d.webhookId",
                        Object[].class)
                .setParameter("ids", webhookIds)
                .setParameter("pending", DeliveryStatus.PENDING)
                .setParameter("failed", DeliveryStatus.FAILED)
                .setParameter("ping", WebhookDelivery.PING)
                .getResultStream()
                .forEach(row -> counts.put((UUID) row[0], new DeliveryCounts(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
        return counts;
    }

    /** The latest tries of a delivery, the last first. */
    List<WebhookAttempt> attempts(UUID deliveryId) {
        return getEntityManager().createQuery("select a from WebhookAttempt a where a.deliveryId = :id order by a.attemptedAt desc, a.id desc", WebhookAttempt.class)
                .setParameter("id", deliveryId)
                .setMaxResults(MOST_ATTEMPTS)
                .getResultList();
    }

    /** The last try of each delivery that was tried. */
    Map<UUID, WebhookAttempt> lastAttempts(Collection<UUID> deliveryIds) {
        return getEntityManager().createQuery(
                        "select a from WebhookAttempt a where a.deliveryId in :ids and not exists (select 1 from WebhookAttempt b"
                                + " where b.deliveryId = a.deliveryId and (b.attemptedAt > a.attemptedAt or b.attemptedAt = a.attemptedAt and b.id > a.id))",
                        WebhookAttempt.class)
                .setParameter("ids", deliveryIds)
                .getResultStream()
                .collect(Collectors.toMap(attempt -> attempt.deliveryId, Function.identity()));
    }

    void keep(WebhookAttempt attempt) {
        getEntityManager().persist(attempt);
    }

    /** Has everything tried again that was written since then and given up; answers how many that are. */
    int replayFailed(UUID webhookId, Instant since, Instant now) {
        return update("status = ?1, tries = 0, finishedAt = null, nextAttemptAt = ?2 where webhookId = ?3 and status = ?4 and createdAt >= ?5"
                        + " and eventType <> ?6",
                DeliveryStatus.PENDING, now, webhookId, DeliveryStatus.FAILED, since, WebhookDelivery.PING);
    }

    void deleteOf(UUID webhookId) {
        delete("webhookId", webhookId);
    }
}
