package org.upskill.metric;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.upskill.plan.PlanStatus;
import org.upskill.plan.Plans;
import org.upskill.role.Roles;
import org.upskill.skill.Skills;

/** Whether the roles have plans, and the plans no gaps. */
@ApplicationScoped
class PlanStep {
    private final Plans plans;
    private final Skills skills;
    private final Roles roles;

    PlanStep(Plans plans, Skills skills, Roles roles) {
        this.plans = plans;
        this.skills = skills;
        this.roles = roles;
    }

    ProgramStep measure() {
        var counts = plans.countByStatus();
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        var published = counts.getOrDefault(PlanStatus.PUBLISHED, 0L);
        var open = plans.open();
        var targets = new HashMap<>(skills.targetsByRole());
        targets.keySet().removeAll(plans.rolesWithPlan());
        var missing = Stream.concat(open.stream().map(PlanStep::gap), withoutPlan(targets).stream()).toList();
        var summary = Map.of(
                "total", total,
                "draft", counts.getOrDefault(PlanStatus.DRAFT, 0L),
                "inReview", counts.getOrDefault(PlanStatus.IN_REVIEW, 0L),
                "published", published);
        return ProgramStep.of(StepName.PLANS, total > 0, published > 0, summary, missing, open.size() + targets.size());
    }

    private static Missing gap(Plans.OpenPlan plan) {
        if (plan.rows() == 0) return new Missing(MissingCode.NO_ROWS, plan.id(), plan.title(), 1);
        if (plan.incompleteRows() == 0) return new Missing(MissingCode.NOT_PUBLISHED, plan.id(), plan.title(), 1);
        return new Missing(MissingCode.INCOMPLETE_ROWS, plan.id(), plan.title(), plan.incompleteRows());
    }

    /** The roles with the most targets first. */
    private List<Missing> withoutPlan(Map<UUID, Long> targets) {
        var first = targets.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(ProgramStep.SHOWN)
                .toList();
        var titles = roles.titlesOf(first.stream().map(Map.Entry::getKey).toList());
        return first.stream()
                .map(role -> new Missing(MissingCode.NO_PLAN, role.getKey(), titles.get(role.getKey()), role.getValue()))
                .toList();
    }
}
