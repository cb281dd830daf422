package org.upskill.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.text.Fold;

/** Every question about what the audit holds. */
@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, UUID> {
    private static final String NEWEST_FIRST = "-happenedAt";
    private static final Sorts<AuditEntry> SORTS = new Sorts<AuditEntry>().byTime("happenedAt", "r.happenedAt", AuditEntry::happenedAt);

    /** The entries that the filter leaves, the newest first where the caller does not say. */
    Page<AuditEntry> list(AuditFilter filter, PageRequest request) {
        var page = request.sort() == null || request.sort().isEmpty() ? request.sortedBy(NEWEST_FIRST) : request;
        var query = new ListQuery<>(getEntityManager(), AuditEntry.class)
                .where("r.kind = :kind", "kind", filter.kind)
                .where("(r.recordId = :record or r.partOf = :record)", "record", filter.recordId)
                .where("r.action = :action", "action", filter.action)
                .where("r.actorKey = :actor", "actor", filter.actorId)
                .where("r.happenedAt >= :from", "from", filter.from)
                .where("r.happenedAt < :to", "to", filter.to);
        if (isGiven(filter.q)) query.where("r.recordFold like :q escape '!'", "q", "%" + literal(Fold.of(filter.q)) + "%");
        if (isGiven(filter.who)) {
            var actors = actors("%" + literal(filter.who.strip()) + "%");
            if (actors.isEmpty()) return Page.empty();
            query.where("r.actorKey in :actors", "actors", actors);
        }
        return query.page(page, SORTS);
    }

    /** The kinds of records of which there is an entry. */
    List<String> kinds() {
        return getEntityManager().createQuery("select distinct r.kind from AuditEntry r order by r.kind", String.class).getResultList();
    }

    /** When the oldest entry was written; null without any. */
    Instant oldest() {
        return getEntityManager().createQuery("select min(r.happenedAt) from AuditEntry r", Instant.class).getSingleResult();
    }

    /** The keys that still exist. */
    Map<UUID, PersonKey> keys(Collection<UUID> ids) {
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> PersonKeys.byId(connection, ids));
    }

    private List<UUID> actors(String pattern) {
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> PersonKeys.like(connection, pattern));
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static String literal(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
