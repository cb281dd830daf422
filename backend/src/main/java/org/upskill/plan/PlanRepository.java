package org.upskill.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.role.Roles;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;

/** Every question about plans. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    private static final Sorts<Plan> SORTS =
            new Sorts<Plan>().byText("title", "r.titleFold", Plan::titleFold).byTime("updatedAt", "r.updatedAt", Plan::updatedAt);

    /** Where a search looks for its words: a plan's own, and those of its role. */
    private static final Map<String, String> SEARCHED = Map.of(Plan.KIND, "r.id", Roles.SEARCH_KIND, "r.roleId");

    /** Which plans a caller wants to see; a null field does not filter. */
    record Filter(String text, UUID roleId, PlanStatus status, String source, Instant updatedSince) {}

    /** Rows of one plan. */
    record RowCount(long total, long complete) {
        static final RowCount NONE = new RowCount(0, 0);
    }

    Page<Plan> list(Filter filter, PageRequest page) {
        return new ListQuery<>(getEntityManager(), Plan.class)
                .matching(SEARCHED, filter.text())
                .where("r.roleId = :role", "role", filter.roleId())
                .where("r.status = :status", "status", filter.status())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince())
                .page(page, SORTS);
    }

    Optional<Plan> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    Map<UUID, RowCount> countRows(Collection<UUID> ids) {
        var query = """
                select r.plan.id, count(*), sum(case when r.missingParts = 0 then 1 else 0 end)
                from PlanRow r where r.plan.id in :ids group by r.plan.id""";
        return getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new RowCount((Long) row[1], (Long) row[2])));
    }

    /** Those of the ids that rows of other plans have. */
    List<UUID> rowsOfOtherPlans(Collection<UUID> rowIds, UUID planId) {
        return getEntityManager()
                .createQuery("select r.id from PlanRow r where r.id in :ids and r.plan.id <> :plan", UUID.class)
                .setParameter("ids", rowIds)
                .setParameter("plan", planId)
                .getResultList();
    }

    Map<PlanStatus, Long> countByStatus() {
        return getEntityManager()
                .createQuery("select p.status, count(*) from Plan p group by p.status", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (PlanStatus) row[0], row -> (Long) row[1]));
    }

    List<Plans.OpenPlan> open() {
        var query = """
                select p.id, p.title, p.status, count(r.id), coalesce(sum(case when r.missingParts > 0 then 1 else 0 end), 0)
                from Plan p left join p.rows r where p.status <> :published
                group by p.id, p.title, p.status, p.updatedAt order by p.updatedAt desc, p.id""";
        return getEntityManager()
                .createQuery(query, Plans.OpenPlan.class)
                .setParameter("published", PlanStatus.PUBLISHED)
                .getResultList();
    }

    List<UUID> skillsOfOpenPlans() {
        var query = "select distinct r.skillId from PlanRow r where r.skillId is not null and r.plan.status <> :published";
        return getEntityManager()
                .createQuery(query, UUID.class)
                .setParameter("published", PlanStatus.PUBLISHED)
                .getResultList();
    }

    List<UUID> rolesWithPlan() {
        return getEntityManager().createQuery("select distinct p.roleId from Plan p", UUID.class).getResultList();
    }

    boolean anyOfRole(UUID roleId) {
        return count("roleId", roleId) > 0;
    }

    boolean anyWithSkill(UUID skillId) {
        return anyRow("skillId", skillId);
    }

    boolean anyWithActivity(UUID activityId) {
        return anyRow("activityId", activityId);
    }

    /** How many plans of each status name the record by that field of theirs or of their rows. */
    Map<PlanStatus, Long> countNaming(String field, UUID id) {
        return getEntityManager()
                .createQuery("select r.status, count(*) from Plan r where %s group by r.status".formatted(naming(field)), Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toMap(row -> (PlanStatus) row[0], row -> (Long) row[1]));
    }

    /** The plans that name the record, the last changed first. */
    List<Plan> naming(String field, UUID id, int limit) {
        return getEntityManager()
                .createQuery("select r from Plan r where %s order by r.updatedAt desc, r.id".formatted(naming(field)), Plan.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    private static String naming(String field) {
        return field.equals("roleId") ? "r.roleId = :id" : "exists (select 1 from PlanRow w where w.plan = r and w.%s = :id)".formatted(field);
    }

    private boolean anyRow(String field, UUID id) {
        return getEntityManager()
                        .createQuery("select count(*) from PlanRow r where r.%s = :id".formatted(field), Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}
