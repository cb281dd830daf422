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
import java.util.stream.Stream;
import org.upskill.role.Roles;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.Problems;

/** Plans and their versions. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    private static final String NEWEST_FIRST = "-number";

    private static final Sorts<Plan> SORTS =
            new Sorts<Plan>().byText("title", "r.titleFold", Plan::titleFold).byTime("updatedAt", "r.updatedAt", Plan::updatedAt);

    /** Where a search looks for its words: a plan's own, and those of its role. */
    private static final Map<String, String> SEARCHED = Map.of(Plan.KIND, "r.id", Roles.SEARCH_KIND, "r.roleId");

    /** Which plans a caller wants to see; a null field does not filter. */
    record Filter(String text, UUID roleId, PlanStatus status, boolean withSuperseded, String source, Instant updatedSince) {
        /** A status that is asked for by name is never hidden. */
        private PlanStatus hidden() {
            return withSuperseded || status != null ? null : PlanStatus.SUPERSEDED;
        }
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

    /** The plans of a role that are still worked on. */
    List<Plan> openOfRole(UUID roleId) {
        return list("roleId = ?1 and status in ?2 order by id", roleId, PlanStatus.OPEN);
    }

    private static int before(String cursor) {
        try {
            return cursor == null ? Integer.MAX_VALUE : Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw Problems.badParameter("cursor", "cursor must be the nextCursor of a page before.");
        }
    }
}
