package org.upskill.plan;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.role.Roles;
import org.upskill.shared.search.SearchKind;
import org.upskill.shared.search.SearchParent;
import org.upskill.shared.search.SearchRecord;
import org.upskill.shared.text.Kebab;

/** Lets the global search find plans. */
@Singleton
class PlanSearch extends SearchKind {
    private final EntityManager entities;
    private final Roles roles;

    PlanSearch(EntityManager entities, Roles roles) {
        super(Plan.KIND, 40, "plan", "title_fold");
        this.entities = entities;
        this.roles = roles;
    }

    @Override
    public List<SearchRecord> describe(Collection<UUID> ids) {
        var found = entities.createQuery("select p from Plan p where p.id in :ids", Plan.class).setParameter("ids", ids).getResultList();
        var titles = roles.titlesOf(found.stream().map(plan -> plan.roleId).distinct().toList());
        return found.stream().map(plan -> record(plan, titles)).toList();
    }

    private static SearchRecord record(Plan plan, Map<UUID, String> titles) {
        var role = new SearchParent(Roles.SEARCH_KIND, plan.roleId, titles.get(plan.roleId));
        return new SearchRecord(plan.id(), plan.title, "v" + plan.number, Kebab.of(plan.status), role);
    }
}
