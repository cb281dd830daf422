package org.upskill.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where plans name a role, a skill or a work activity. */
@ApplicationScoped
class PlanUseRepository implements PanacheRepositoryBase<Plan, UUID> {
    /** A plan of a role, for counting. */
    record OfRole(UUID id, UUID roleId, PlanStatus status) {}

    /** The plans of the roles, the last changed first. */
    List<OfRole> latestOf(Collection<UUID> roleIds) {
        return getEntityManager()
                .createQuery("select p.id, p.roleId, p.status from Plan p where p.roleId in :ids order by p.updatedAt desc, p.id", OfRole.class)
                .setParameter("ids", roleIds)
                .getResultList();
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
