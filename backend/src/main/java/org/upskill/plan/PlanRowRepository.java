package org.upskill.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of plans. */
@ApplicationScoped
class PlanRowRepository implements PanacheRepositoryBase<PlanRow, UUID> {
    /** Whether a row {@code r} names what is archived: asked in the same query, because a page of plans has thousands of rows. */
    static final String NAMES_ARCHIVED =
            "(exists (select 1 from Skill s where s.id = r.skillId and s.archivedAt is not null)"
                    + " or exists (select 1 from WorkActivity a where a.id = r.activityId and a.archivedAt is not null))";

    /** Rows of one plan. */
    record RowCount(long total, long complete) {
        static final RowCount NONE = new RowCount(0, 0);
    }

    List<PlanRow> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : getEntityManager()
                .createQuery("select r from PlanRow r join fetch r.plan where r.id in :ids", PlanRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * The rows of the newest version of each plan that is not retired, by source, plan and place.
     *
     * @param source of the plans; null for all
     * @param after  source, external id and place of the row to go on after; null to begin
     */
    List<PlanRow> ofNewest(String source, List<String> after, int limit) {
        var conditions = "p.status <> :retired and p.number = (select max(n.number) from Plan n where n.seriesId = p.seriesId)";
        if (source != null) conditions += " and p.source = :source";
        if (after != null) {
            conditions += " and (p.source > :afterSource or p.source = :afterSource and (p.externalId > :afterPlan"
                    + " or p.externalId = :afterPlan and r.position > :afterPlace))";
        }
        var query = getEntityManager()
                .createQuery(
                        "select r from PlanRow r join fetch r.plan p where " + conditions + " order by p.source, p.externalId, r.position", PlanRow.class)
                .setParameter("retired", PlanStatus.RETIRED);
        if (source != null) query.setParameter("source", source);
        if (after != null) {
            query.setParameter("afterSource", after.get(0)).setParameter("afterPlan", after.get(1)).setParameter("afterPlace", Integer.valueOf(after.get(2)));
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** What the skills, activities and roles are called that the rows of these plans name: files know them by that. */
    List<Object[]> names(Collection<UUID> planIds) {
        return planIds.isEmpty() ? List.of() : getEntityManager()
                .createQuery(
                        """
                        select r.id, s.externalId, s.source, a.title, o.externalId, o.source
                        from PlanRow r join r.plan p join Role o on o.id = p.roleId
                        left join Skill s on s.id = r.skillId left join WorkActivity a on a.id = r.activityId
                        where p.id in :ids""",
                        Object[].class)
                .setParameter("ids", planIds)
                .getResultList();
    }

    Map<UUID, RowCount> count(Collection<UUID> ids) {
        var query = """
                select p.id, count(r.id), sum(case when r.missingParts = 0 and not (p.status in :open and %s) then 1 else 0 end)
                from PlanRow r join r.plan p where p.id in :ids group by p.id""".formatted(NAMES_ARCHIVED);
        return getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .setParameter("open", PlanStatus.OPEN)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new RowCount((Long) row[1], (Long) row[2])));
    }

    /** Those of the ids that rows of other plans have. */
    List<UUID> ofOtherPlans(Collection<UUID> rowIds, UUID planId) {
        return getEntityManager()
                .createQuery("select r.id from PlanRow r where r.id in :ids and r.plan.id <> :plan", UUID.class)
                .setParameter("ids", rowIds)
                .setParameter("plan", planId)
                .getResultList();
    }
}
