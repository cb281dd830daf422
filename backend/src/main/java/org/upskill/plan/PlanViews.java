package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.upskill.role.Roles;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.Versions;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** Plans as the API shows them, to those who may see them. */
@ApplicationScoped
class PlanViews {
    private final PlanRepository plans;
    private final PlanRowRepository rowRepository;
    private final RowReferences references;
    private final Roles roles;
    private final Caller caller;

    PlanViews(PlanRepository plans, PlanRowRepository rowRepository, RowReferences references, Roles roles, Caller caller) {
        this.plans = plans;
        this.rowRepository = rowRepository;
        this.references = references;
        this.roles = roles;
        this.caller = caller;
    }

    /** The plan, if the caller may see it. */
    Plan find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return plans.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** The plan, if the caller has seen it as it is now. */
    Plan findSeen(UUID id, String ifMatch) {
        var plan = find(id);
        Versions.require(ifMatch, plan.version());
        return plan;
    }

    /** Writes what the caller did, and answers it. */
    PlanView written(Plan plan) {
        plans.persistAndFlush(plan);
        return of(plan);
    }

    PlanView of(Plan plan) {
        return PlanView.of(plan, roleTitle(plan), rows(plan));
    }

    /** The rows with what they say through the skills and activities they name. */
    List<PlanRowView> rows(Plan plan) {
        var words = references.wordsOf(plan);
        return plan.rows.stream().map(row -> PlanRowView.of(row, words.apply(row))).toList();
    }

    Page<PlanSummary> summaries(Page<Plan> page) {
        var titles = roles.titlesOf(page.items().stream().map(plan -> plan.roleId).distinct().toList());
        var counts = rowRepository.count(page.items().stream().map(Plan::id).toList());
        return page.map(plan -> PlanSummary.of(
                plan, titles.get(plan.roleId), counts.getOrDefault(plan.id(), PlanRowRepository.RowCount.NONE)));
    }

    /** What the role of a plan is called now. */
    String roleTitle(Plan plan) {
        return roles.titlesOf(List.of(plan.roleId)).get(plan.roleId);
    }
}
