package org.upskill.role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upskill.shared.http.Archived;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;

/** Every question about work activities. */
@ApplicationScoped
class WorkActivityRepository implements PanacheRepositoryBase<WorkActivity, UUID> {
    private static final Sorts<WorkActivity> SORTS = new Sorts<WorkActivity>()
            .byText("title", "r.titleFold", WorkActivity::titleFold)
            .byNumber("aiExposure", "coalesce(r.aiExposure, -1.0)", WorkActivity::exposureOrder)
            .byNumber("importance", "coalesce(r.importance, -1.0)", WorkActivity::importanceOrder)
            .byTime("updatedAt", "r.updatedAt", WorkActivity::updatedAt);

    /** Which activities a caller wants to see; a null field does not filter. */
    record Filter(String text, UUID roleId, ExposureBand exposure, String source, Instant updatedSince, Archived archived) {}

    Page<WorkActivity> list(Filter filter, PageRequest page) {
        var list = new ListQuery<>(getEntityManager(), WorkActivity.class);
        if (filter.exposure() != null) list.where(filter.exposure().condition());
        return list
                .matching(WorkActivity.KIND, filter.text())
                .where("r.roleId = :role", "role", filter.roleId())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince())
                .archived(filter.archived())
                .page(page, SORTS);
    }

    Optional<WorkActivity> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    /** The first activities of a role by title. */
    List<WorkActivity> firstOf(UUID roleId, int limit) {
        return find("roleId = ?1 order by titleFold, id", roleId).range(0, limit - 1).list();
    }

    /** The roles that these activities belong to. */
    List<UUID> rolesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return getEntityManager().createQuery("select distinct a.roleId from WorkActivity a where a.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
