package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.role.Roles;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases of plans. */
@ApplicationScoped
@RetryOnContention
class PlanService {
    private final PlanRepository plans;
    private final RowReferences references;
    private final Roles roles;
    private final SearchIndex search;
    private final Caller caller;

    PlanService(PlanRepository plans, RowReferences references, Roles roles, SearchIndex search, Caller caller) {
        this.plans = plans;
        this.references = references;
        this.roles = roles;
        this.search = search;
        this.caller = caller;
    }

    @Transactional
    Page<PlanSummary> list(PlanRepository.Filter filter, PageRequest request) {
        if (!caller.readsCatalog()) return Page.empty();
        var page = plans.list(filter, request);
        var titles = roles.titlesOf(page.items().stream().map(plan -> plan.roleId).distinct().toList());
        var counts = plans.countRows(page.items().stream().map(Plan::id).toList());
        return page.map(plan -> PlanSummary.of(
                plan, titles.get(plan.roleId), counts.getOrDefault(plan.id(), PlanRepository.RowCount.NONE)));
    }

    @Transactional
    PlanView get(UUID id) {
        return view(find(id));
    }

    @Transactional
    PlanView create(PlanInput input) {
        roles.requireUsable("/roleId", input.roleId(), null);
        var key = Keys.forNew(input.source(), input.externalId(), input.title(), plans::findByKey);
        return save(new Plan(key, input.roleId(), caller.userName()), input.title(), input.rows());
    }

    @Transactional
    PlanView update(UUID id, PlanContent input, String ifMatch) {
        var plan = findSeen(id, ifMatch);
        plan.requireDraft();
        return save(plan, input.title(), input.rows());
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var plan = findSeen(id, ifMatch);
        plan.requireDraft();
        plans.delete(plan);
        search.remove(Plan.KIND, List.of(id));
    }

    @Transactional
    PlanView submit(UUID id, String ifMatch) {
        var plan = findSeen(id, ifMatch);
        plan.submit(caller.userName());
        return written(plan);
    }

    @Transactional
    PlanView returnToDraft(UUID id, PlanReturn input, String ifMatch) {
        var plan = findSeen(id, ifMatch);
        plan.returnToDraft(caller.userName(), input.comment());
        return written(plan);
    }

    @Transactional
    PlanView publish(UUID id, String ifMatch) {
        var plan = findSeen(id, ifMatch);
        plan.publish(caller.userName(), roleTitle(plan), references.wordsOf(plan));
        return written(plan);
    }

    private PlanView save(Plan plan, String title, List<PlanRowInput> rows) {
        references.check(plan, rows);
        plan.describe(title, rows);
        var view = written(plan);
        search.put(Plan.KIND, plan.id(), plan.title, plan.externalId());
        return view;
    }

    private PlanView written(Plan plan) {
        plans.persistAndFlush(plan);
        return view(plan);
    }

    private Plan find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return plans.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private Plan findSeen(UUID id, String ifMatch) {
        var plan = find(id);
        Versions.require(ifMatch, plan.version());
        return plan;
    }

    private String roleTitle(Plan plan) {
        return roles.titlesOf(List.of(plan.roleId)).get(plan.roleId);
    }

    private PlanView view(Plan plan) {
        var words = references.wordsOf(plan);
        return PlanView.of(plan, roleTitle(plan), plan.rows.stream().map(row -> PlanRowView.of(row, words.apply(row))).toList());
    }
}
