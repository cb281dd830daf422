package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases by which one plan comes from another, and by which the two are compared. */
@ApplicationScoped
@RetryOnContention
class PlanVersions {
    private final PlanRepository plans;
    private final PlanService writes;
    private final PlanViews views;
    private final Transfer transfer;
    private final Caller caller;

    PlanVersions(PlanRepository plans, PlanService writes, PlanViews views, Transfer transfer, Caller caller) {
        this.plans = plans;
        this.writes = writes;
        this.views = views;
        this.transfer = transfer;
        this.caller = caller;
    }

    @Transactional
    Page<PlanSummary> versions(UUID id, PageRequest request) {
        return views.summaries(plans.versions(views.find(id).seriesId, request));
    }

    /** Opens the next version of a plan that was published, saying what this version says. */
    @Transactional
    PlanView newDraft(UUID id) {
        var former = views.find(id);
        if (former.isOpen()) throw Problems.wrongState("This version is still being written; change it instead.");
        plans.openOf(former.seriesId).ifPresent(open -> {
            throw Problems.wrongState("Version %d is being written already.".formatted(open.number)).at("/api/v1/plans/" + open.id());
        });
        writes.requireRole(former.roleId);
        var draft = new Plan(former, plans.lastNumberOf(former.seriesId) + 1, PlanAction.CREATED, caller.userName());
        return writes.save(draft, former.title, former.rows.stream().map(PlanRowInput::of).toList(), former);
    }

    /** Makes a new plan for a role out of what another plan says, and marks what may not fit the role. */
    @Transactional
    PlanView copy(UUID id, PlanCopy input) {
        var original = views.find(id);
        writes.requireRole(input.roleId());
        var key = Keys.forNew(null, null, input.title(), plans::findByKey);
        var copy = new Plan(key, input.roleId(), caller.userName());
        copy.copiedFrom(original.title + ", " + views.roleTitle(original), caller.userName());
        return writes.save(copy, input.title(), transfer.rows(original, views.rows(original), input.roleId()), original);
    }

    /** What a version says differently from another. */
    @Transactional
    PlanDiff diff(UUID id, UUID fromId) {
        if (fromId == null) throw Problems.badParameter("from", "from must be the id of the version to compare with.");
        var from = views.find(fromId);
        return PlanDiff.of(views.of(from), views.of(views.find(id)));
    }
}
