package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.role.Roles;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.security.Caller;

/** The use cases of plans as their authors write them. */
@ApplicationScoped
@RetryOnContention
class PlanService {
    private final PlanRepository plans;
    private final PlanViews views;
    private final RowReferences references;
    private final Roles roles;
    private final SearchIndex search;
    private final Caller caller;

    PlanService(
            PlanRepository plans, PlanViews views, RowReferences references, Roles roles, SearchIndex search, Caller caller) {
        this.plans = plans;
        this.views = views;
        this.references = references;
        this.roles = roles;
        this.search = search;
        this.caller = caller;
    }

    @Transactional
    Page<PlanSummary> list(PlanRepository.Filter filter, PageRequest request) {
        return caller.readsCatalog() ? views.summaries(plans.list(filter, request)) : Page.empty();
    }

    @Transactional
    PlanView get(UUID id) {
        return views.of(views.find(id));
    }

    @Transactional
    PlanView create(PlanInput input) {
        requireRole(input.roleId());
        var key = Keys.forNew(input.source(), input.externalId(), input.title(), plans::findByKey);
        return save(new Plan(key, input.roleId(), caller.userName()), input.title(), input.rows());
    }

    @Transactional
    PlanView update(UUID id, PlanContent input, String ifMatch) {
        var plan = views.findSeen(id, ifMatch);
        plan.requireDraft();
        return save(plan, input.title(), input.rows());
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var plan = views.findSeen(id, ifMatch);
        plan.requireDraft();
        plans.delete(plan);
        search.remove(Plan.KIND, List.of(id));
    }

    /** Refuses to write for a role that does not exist or is archived. */
    void requireRole(UUID id) {
        roles.requireUsable("/roleId", id, null);
    }

    private PlanView save(Plan plan, String title, List<PlanRowInput> rows) {
        return save(plan, title, rows, plan);
    }

    /**
     * Writes title and rows of a draft, old or new.
     *
     * @param former what the plan said until now: what is archived may stay where it is named
     */
    PlanView save(Plan plan, String title, List<PlanRowInput> rows, Plan former) {
        references.check(plan, rows, former.rows);
        plan.describe(title, rows);
        var view = views.written(plan);
        search.put(Plan.KIND, plan.id(), plan.title, plan.externalId());
        return view;
    }
}
