package org.upskill.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How far the plans of the program are. */
@ApplicationScoped
class PlanProgramRepository implements PanacheRepositoryBase<Plan, UUID> {
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
                group by p.id, p.title, p.status, p.updatedAt order by p.updatedAt desc, p.id""".formatted(PlanRowRepository.NAMES_ARCHIVED);
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
}
