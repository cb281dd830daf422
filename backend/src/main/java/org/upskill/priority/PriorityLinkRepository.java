package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roles and skills that priorities name, link by link. */
@ApplicationScoped
class PriorityLinkRepository {
    private static final String PLACE = "p.source, p.externalId, t.source, t.externalId";

    private final EntityManager entities;

    PriorityLinkRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A priority and what it names, as files know the two. */
    record Link(UUID priorityId, String source, String externalId, UUID linkedId, String linkedSource, String linkedExternalId) {
        private static Link of(Object[] row) {
            return new Link((UUID) row[0], (String) row[1], (String) row[2], (UUID) row[3], (String) row[4], (String) row[5]);
        }

        /** Where it stands among all of them. */
        List<String> place() {
            return List.of(source, externalId, linkedSource, linkedExternalId);
        }
    }

    /** These priorities, with what they name read along. */
    Map<UUID, Priority> priorities(PriorityLinked linked, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return entities.createQuery("from Priority p left join fetch p.%s where p.id in :ids".formatted(linked.field()), Priority.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Priority::id, Function.identity()));
    }

    /** Those of these priorities. */
    List<Link> of(PriorityLinked linked, Collection<UUID> priorityIds) {
        return priorityIds.isEmpty() ? List.of() : read(query(linked, "p.id in :ids").setParameter("ids", priorityIds));
    }

    /**
     * The next ones in the order of their places.
     *
     * @param source of the priorities; null for all
     * @param after  the place of the one to go on after; null to begin
     */
    List<Link> next(PriorityLinked linked, String source, List<String> after, int limit) {
        var query = query(linked, (source == null ? "1 = 1" : "p.source = :source") + (after == null ? "" : " and " + beyond()));
        if (source != null) query.setParameter("source", source);
        for (var at = 0; after != null && at < after.size(); at++) query.setParameter("after" + at, after.get(at));
        return read(query.setMaxResults(limit));
    }

    /** Spelt out, because MySQL finds no rows by comparing lists of columns quickly. */
    private static String beyond() {
        var columns = PLACE.split(", ");
        var condition = "";
        for (var at = columns.length - 1; at >= 0; at--) {
            var further = "%1$s > :after%2$d".formatted(columns[at], at);
            condition = condition.isEmpty() ? further : "%s or %s = :after%d and (%s)".formatted(further, columns[at], at, condition);
        }
        return "(" + condition + ")";
    }

    /** Writes what was changed, so that a refusal comes at once. */
    void flush() {
        entities.flush();
    }

    private TypedQuery<Object[]> query(PriorityLinked linked, String condition) {
        return entities.createQuery(
                """
                select p.id, p.source, p.externalId, t.id, t.source, t.externalId
                from Priority p join p.%s l join %s t on t.id = l where %s order by %s"""
                        .formatted(linked.field(), linked.entity(), condition, PLACE),
                Object[].class);
    }

    private static List<Link> read(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(Link::of).toList();
    }
}
