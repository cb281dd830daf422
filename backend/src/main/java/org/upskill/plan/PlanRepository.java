package org.upskill.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upskill.role.Roles;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.Problems;

/** Every question about plans. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    private static final String NEWEST_FIRST = "-number";

    private static final Sorts<Plan> SORTS =
            new Sorts<Plan>().byText("title", "r.titleFold", Plan::titleFold).byTime("updatedAt", "r.updatedAt", Plan::updatedAt);

    /** Where a search looks for its words: a plan's own, and those of its role. */
    private static final Map<String, String> SEARCHED = Map.of(Plan.KIND, "r.id", Roles.SEARCH_KIND, "r.roleId");

    /** Whether a row {@code r} names what is archived: asked in the same query, because a page of plans has thousands of rows. */
    private static final String NAMES_ARCHIVED =
            "(exists (select 1 from Skill s where s.id = r.skillId and s.archivedAt is not null)"
                    + " or exists (select 1 from WorkActivity a where a.id = r.activityId and a.archivedAt is not null))";

    /** Which plans a caller wants to see; a null field does not filter. */
    record Filter(String text, UUID roleId, PlanStatus status, boolean withSuperseded, String source, Instant updatedSince) {
        /** A status that is asked for by name is never hidden. */
        private PlanStatus hidden() {
            return withSuperseded || status != null ? null : PlanStatus.SUPERSEDED;
        }
    }

    /** Rows of one plan. */
    record RowCount(long total, long complete) {
        static final RowCount NONE = new RowCount(0, 0);
    }

    Page<Plan> list(Filter filter, PageRequest page) {
        return new ListQuery<>(getEntityManager(), Plan.class)
                .matching(SEARCHED, filter.text())
                .where("r.roleId = :role", "role", filter.roleId())
                .where("r.status = :status", "status", filter.status())
                .where("r.status <> :hidden", "hidden", filter.hidden())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince())
                .page(page, SORTS);
    }

    Optional<Plan> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    /** The versions of a plan, the newest first; the cursor is the number of the last one on the page before. */
    Page<Plan> versions(UUID seriesId, PageRequest request) {
        if (request.sort() != null && !request.sort().equals(NEWEST_FIRST)) {
            throw Problems.badParameter("sort", "sort must be " + NEWEST_FIRST + ".");
        }
        var found = find("seriesId = ?1 and number < ?2 order by number desc", seriesId, before(request.cursor()))
                .page(0, request.limit() + 1).list();
        var items = found.subList(0, Math.min(found.size(), request.limit()));
        var next = found.size() > items.size() ? String.valueOf(items.getLast().number) : null;
        return new Page<>(items, next, count("seriesId", seriesId), true);
    }

    /** The version of a plan that is on its way to publication, if there is one. */
    Optional<Plan> openOf(UUID seriesId) {
        return lockedVersions(seriesId).filter(Plan::isOpen).findFirst();
    }

    /** The version of a plan that is published now, if there is one. */
    Optional<Plan> publishedOf(UUID seriesId) {
        return lockedVersions(seriesId).filter(plan -> plan.status == PlanStatus.PUBLISHED).findFirst();
    }

    /**
     * The versions of a plan, to which nobody else can add until the transaction ends. Whoever comes second waits at the first
     * version and then asks anew, because a query that had to wait does not see what came meanwhile.
     */
    private Stream<Plan> lockedVersions(UUID seriesId) {
        find("seriesId = ?1 and number = ?2", seriesId, Plan.FIRST_VERSION).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        return find("seriesId", seriesId).withLock(LockModeType.PESSIMISTIC_WRITE).stream();
    }

    Plan versionOf(UUID seriesId, int number) {
        return find("seriesId = ?1 and number = ?2", seriesId, number).firstResult();
    }

    int lastNumberOf(UUID seriesId) {
        return getEntityManager()
                .createQuery("select max(p.number) from Plan p where p.seriesId = :series", Integer.class)
                .setParameter("series", seriesId)
                .getSingleResult();
    }

    /** The newest version of each plan of the source that has one of these external ids, with its rows. */
    List<Plan> newestOf(String source, Collection<String> externalIds) {
        return find(
                        "select distinct p from Plan p left join fetch p.rows where p.source = ?1 and p.externalId in ?2"
                                + " and p.number = (select max(n.number) from Plan n where n.seriesId = p.seriesId)",
                        source, externalIds)
                .list();
    }

    List<PlanRow> rowsById(Collection<UUID> ids) {
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
    List<PlanRow> rowsOfNewest(String source, List<String> after, int limit) {
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
    List<Object[]> namesOfRows(Collection<UUID> planIds) {
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

    Map<UUID, RowCount> countRows(Collection<UUID> ids) {
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
    List<UUID> rowsOfOtherPlans(Collection<UUID> rowIds, UUID planId) {
        return getEntityManager()
                .createQuery("select r.id from PlanRow r where r.id in :ids and r.plan.id <> :plan", UUID.class)
                .setParameter("ids", rowIds)
                .setParameter("plan", planId)
                .getResultList();
    }

    Map<PlanStatus, Long> countByStatus() {
        return getEntityManager()
                .createQuery("select p.status, count(*) from Plan p where p.status in :current group by p.status", Object[].class)
                .setParameter("current", PlanStatus.CURRENT)
                .getResultStream()
                .collect(Collectors.toMap(row -> (PlanStatus) row[0], row -> (Long) row[1]));
    }

    List<Plans.OpenPlan> open() {
        var query = """
                select p.id, p.title, p.status, count(r.id), coalesce(sum(case when r.missingParts > 0 or %s then 1 else 0 end), 0)
                from Plan p left join p.rows r where p.status in :open
                group by p.id, p.title, p.status, p.updatedAt order by p.updatedAt desc, p.id""".formatted(NAMES_ARCHIVED);
        return getEntityManager()
                .createQuery(query, Plans.OpenPlan.class)
                .setParameter("open", PlanStatus.OPEN)
                .getResultList();
    }

    List<UUID> skillsOfOpenPlans() {
        var query = "select distinct r.skillId from PlanRow r where r.skillId is not null and r.plan.status in :open";
        return getEntityManager()
                .createQuery(query, UUID.class)
                .setParameter("open", PlanStatus.OPEN)
                .getResultList();
    }

    List<UUID> rolesWithPlan() {
        return getEntityManager()
                .createQuery("select distinct p.roleId from Plan p where p.status in :current", UUID.class)
                .setParameter("current", PlanStatus.CURRENT)
                .getResultList();
    }

    /** A plan of a role, for counting. */
    record OfRole(UUID id, UUID roleId, PlanStatus status) {}

    /** The plans of the roles, the last changed first. */
    List<OfRole> latestOf(Collection<UUID> roleIds) {
        return getEntityManager()
                .createQuery("select p.id, p.roleId, p.status from Plan p where p.roleId in :ids order by p.updatedAt desc, p.id", OfRole.class)
                .setParameter("ids", roleIds)
                .getResultList();
    }

    /** The plans of a role that are still worked on. */
    List<Plan> openOfRole(UUID roleId) {
        return list("roleId = ?1 and status in ?2 order by id", roleId, PlanStatus.OPEN);
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

    private static int before(String cursor) {
        try {
            return cursor == null ? Integer.MAX_VALUE : Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw Problems.badParameter("cursor", "cursor must be the nextCursor of a page before.");
        }
    }

    private boolean anyRow(String field, UUID id) {
        return getEntityManager()
                        .createQuery("select count(*) from PlanRow r where r.%s = :id".formatted(field), Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}
