package org.upskill.metric;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.upskill.plan.Plans;
import org.upskill.priority.Priorities;
import org.upskill.priority.PriorityStatus;
import org.upskill.skill.Skills;

/** Whether it is clear what the business wants, who answers for it and how one will see it. */
@ApplicationScoped
class PriorityStep {
    private final Priorities priorities;
    private final Skills skills;
    private final Plans plans;

    PriorityStep(Priorities priorities, Skills skills, Plans plans) {
        this.priorities = priorities;
        this.skills = skills;
        this.plans = plans;
    }

    ProgramStep measure() {
        var counts = priorities.countByStatus();
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        var active = counts.getOrDefault(PriorityStatus.ACTIVE, 0L);
        var open = priorities.open();
        var missing = open.stream().flatMap(priority -> missing(priority, active).stream()).toList();
        var summary = Map.of(
                "total", total,
                "active", active,
                "achieved", counts.getOrDefault(PriorityStatus.ACHIEVED, 0L),
                "measures", open.stream().mapToLong(Priorities.Open::measures).sum(),
                "flagged", open.stream().filter(priority -> priority.openFindings() > 0).count(),
                "rolesWithoutPriority", without(rolesInWork(), priorities.servingRoles()),
                "skillsWithoutPriority", Math.max(0, skills.census().total() - priorities.servingSkills().size()));
        return ProgramStep.of(StepName.PRIORITIES, total > 0, active > 0, summary, missing, missing.size());
    }

    /** A draft asks for no more than to be answered for; it asks to become active only while nothing else is. */
    private static List<Missing> missing(Priorities.Open priority, long active) {
        var flagged = code(priority, MissingCode.TRAINING_AS_GOAL, priority.openFindings());
        if (priority.status() == PriorityStatus.DRAFT) {
            return Stream.of(flagged, code(priority, MissingCode.NOT_ACTIVE, active == 0 && priority.openFindings() == 0 ? 1 : 0)).flatMap(List::stream).toList();
        }
        return Stream.of(
                        flagged,
                        code(priority, MissingCode.NO_OWNER, priority.owned() ? 0 : 1),
                        code(priority, MissingCode.NO_MEASURE, priority.measures() == 0 ? 1 : 0),
                        code(priority, MissingCode.NO_AIM, priority.withoutAim()),
                        code(priority, MissingCode.NO_POINTS, priority.withoutPoints()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Missing> code(Priorities.Open priority, MissingCode code, long count) {
        return count == 0 ? List.of() : List.of(new Missing(code, priority.id(), priority.title(), count));
    }

    private Set<UUID> rolesInWork() {
        var roles = new HashSet<>(plans.rolesWithPlan());
        roles.addAll(skills.targetsByRole().keySet());
        return roles;
    }

    private static long without(Set<UUID> ids, Set<UUID> served) {
        return ids.stream().filter(id -> !served.contains(id)).count();
    }
}
