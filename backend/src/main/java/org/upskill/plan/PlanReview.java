package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.upskill.role.Roles;
import org.upskill.shared.event.Happening;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases that lead a plan from one state to another. */
@ApplicationScoped
@RetryOnContention
class PlanReview {
    private final PlanRepository plans;
    private final PlanViews views;
    private final RowReferences references;
    private final Roles roles;
    private final Caller caller;
    private final Event<Happening> happenings;

    PlanReview(PlanRepository plans, PlanViews views, RowReferences references, Roles roles, Caller caller, Event<Happening> happenings) {
        this.plans = plans;
        this.views = views;
        this.references = references;
        this.roles = roles;
        this.caller = caller;
        this.happenings = happenings;
    }

    @Transactional
    PlanView submit(UUID id, String ifMatch) {
        var plan = views.findSeen(id, ifMatch);
        roles.requireUsable("/roleId", plan.roleId, null);
        plan.submit(caller.userName(), references.wordsOf(plan));
        return views.written(plan);
    }

    @Transactional
    PlanView returnToDraft(UUID id, PlanReturn input, String ifMatch) {
        var plan = views.findSeen(id, ifMatch);
        plan.returnToDraft(caller.userName(), input.comment());
        return views.written(plan);
    }

    /** Publishes a version in the place of the one that is published now. */
    @Transactional
    PlanView publish(UUID id, String ifMatch) {
        var plan = views.findSeen(id, ifMatch);
        var former = plans.publishedOf(plan.seriesId);
        plan.publish(caller.userName(), views.roleTitle(plan), references.wordsOf(plan));
        former.ifPresent(version -> version.supersede(caller.userName()));
        var data = Map.<String, Object>of("seriesId", plan.seriesId, "number", plan.number, "roleId", plan.roleId);
        happenings.fire(new Happening("plan.published", plan.id(), data));
        return views.written(plan);
    }

    @Transactional
    PlanView retire(UUID id, PlanRetirement input, String ifMatch) {
        var plan = views.findSeen(id, ifMatch);
        plan.retire(caller.userName(), input.reason());
        return views.written(plan);
    }

    /** Retires the plan as it is now, whatever the caller has seen of it. */
    @Transactional
    void retire(UUID id, String reason) {
        views.find(id).retire(caller.userName(), reason);
    }

    /** Takes a retired version back, unless a later one is published by now. */
    @Transactional
    PlanView reinstate(UUID id, String ifMatch) {
        var plan = views.findSeen(id, ifMatch);
        reinstate(plan);
        return views.written(plan);
    }

    /** Takes the version back as it is now, whatever the caller has seen of it. */
    @Transactional
    void reinstate(UUID id) {
        reinstate(views.find(id));
    }

    private void reinstate(Plan plan) {
        var published = plans.publishedOf(plan.seriesId).filter(other -> other != plan);
        plan.reinstate(caller.userName());
        published.ifPresent(other -> {
            throw Problems.wrongState("Version %d is published in its place.".formatted(other.number));
        });
    }
}
