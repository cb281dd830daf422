package org.upskill.priority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;

/** Every question about priorities. */
@ApplicationScoped
class PriorityRepository implements PanacheRepositoryBase<Priority, UUID> {
    private static final String DUE = "coalesce(r.dueDate, cast('9999-12-31' as LocalDate))";

    private static final Sorts<Priority> SORTS = new Sorts<Priority>()
            .byText("title", "r.titleFold", Priority::titleFold)
            .byDate("dueDate", DUE, Priority::dueDateOrLast)
            .byTime("updatedAt", "r.updatedAt", Priority::updatedAt);

    private static final String FLAGGED = "(r.openFindings > 0 or exists (select 1 from Measure m where m.priorityId = r.id and m.openFindings > 0))";

    /**
     * Which priorities a caller wants to see; a null field does not filter.
     *
     * @param function one of the priority's functions
     * @param flagged  whether there are open findings, on it or on one of its measures
     */
    record Filter(
            String text,
            PriorityStatus status,
            Horizon horizon,
            String owner,
            String function,
            UUID roleId,
            UUID skillId,
            Boolean flagged,
            String source,
            Instant updatedSince) {}

    Page<Priority> list(Filter filter, PageRequest page) {
        var function = filter.function() == null ? null : "|" + filter.function() + "|";
        var query = new ListQuery<>(getEntityManager(), Priority.class)
                .matching(Priority.KIND, filter.text())
                .where("r.status = :status", "status", filter.status())
                .where("r.horizon = :horizon", "horizon", filter.horizon())
                .where("r.owner = :owner", "owner", filter.owner())
                .where("locate(:function, concat('|', r.functions, '|')) > 0", "function", function)
                .where(":role member of r.roleIds", "role", filter.roleId())
                .where(":skill member of r.skillIds", "skill", filter.skillId())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince());
        if (filter.flagged() != null) query.where(filter.flagged() ? FLAGGED : "not " + FLAGGED);
        return query.page(page, SORTS);
    }

    Optional<Priority> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    Map<UUID, String> titlesOf(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : list("id in ?1", ids).stream().collect(Collectors.toMap(Priority::id, priority -> priority.title));
    }

    /** How many roles each of these priorities names; one without any is left out. */
    Map<UUID, Long> countRoles(Collection<UUID> ids) {
        return countLinks("roleIds", ids);
    }

    /** How many skills each of these priorities names; one without any is left out. */
    Map<UUID, Long> countSkills(Collection<UUID> ids) {
        return countLinks("skillIds", ids);
    }

    private Map<UUID, Long> countLinks(String links, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery("select p.id, count(*) from Priority p join p.%s l where p.id in :ids group by p.id".formatted(links), Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The next ids in their order, after this one; from the first for null. */
    List<UUID> idsAfter(UUID after, int most) {
        var query = "select p.id from Priority p where p.id > :after order by p.id";
        return getEntityManager().createQuery(query, UUID.class).setParameter("after", after == null ? new UUID(0, 0) : after).setMaxResults(most).getResultList();
    }

    Map<PriorityStatus, Long> countByStatus() {
        return getEntityManager()
                .createQuery("select p.status, count(*) from Priority p group by p.status", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (PriorityStatus) row[0], row -> (Long) row[1]));
    }

    List<Priority> open() {
        return list("from Priority r where r.status in ?1 order by " + DUE + ", r.titleFold, r.id", Priority.OPEN);
    }

    Set<UUID> linked(String links) {
        var query = "select distinct l from Priority p join p.%s l where p.status <> :retired".formatted(links);
        return Set.copyOf(getEntityManager().createQuery(query, UUID.class).setParameter("retired", PriorityStatus.RETIRED).getResultList());
    }

    boolean anyNamingRole(UUID roleId) {
        return count("?1 member of roleIds", roleId) > 0;
    }

    boolean anyNamingSkill(UUID skillId) {
        return count("?1 member of skillIds", skillId) > 0;
    }

    /** Those that name a record, by the field that holds its id, by their titles. */
    List<Priority> naming(String field, UUID id, int limit) {
        var query = "select p from Priority p where :id member of p.%s order by p.titleFold, p.id".formatted(field);
        return getEntityManager().createQuery(query, Priority.class).setParameter("id", id).setMaxResults(limit).getResultList();
    }

    List<Priority> openNamingRole(UUID roleId) {
        return list("?1 member of roleIds and status in ?2 order by id", roleId, Priority.OPEN);
    }

    /** How many priorities of each status name a record. */
    Map<PriorityStatus, Long> countNaming(String field, UUID id) {
        var query = "select p.status, count(*) from Priority p where :id member of p.%s group by p.status".formatted(field);
        return getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toMap(row -> (PriorityStatus) row[0], row -> (Long) row[1]));
    }

    /** How many active priorities name each of the roles; one that none names is left out. */
    Map<UUID, Long> countActiveNaming(Collection<UUID> roleIds) {
        return getEntityManager()
                .createQuery("select l, count(*) from Priority p join p.roleIds l where l in :ids and p.status = :active group by l", Object[].class)
                .setParameter("ids", roleIds)
                .setParameter("active", PriorityStatus.ACTIVE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The distinct values of a column, in its order. */
    List<String> distinct(String field) {
        var query = "select distinct p.%1$s from Priority p where p.%1$s is not null order by p.%1$s".formatted(field);
        return getEntityManager().createQuery(query, String.class).getResultList();
    }
}
