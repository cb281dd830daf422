package org.upskill.metric;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.upskill.plan.Plans;
import org.upskill.role.Roles;
import org.upskill.skill.Skills;

/** Which roles the program is about, and whether it is known how deeply they work with AI. */
@ApplicationScoped
class RoleStep {
    private final Roles roles;
    private final Skills skills;
    private final Plans plans;

    RoleStep(Roles roles, Skills skills, Plans plans) {
        this.roles = roles;
        this.skills = skills;
        this.plans = plans;
    }

    /** A role is in scope once it has an AI depth, a target or a plan. */
    ProgramStep measure() {
        var census = roles.census();
        var targets = skills.targetsByRole();
        var planned = plans.rolesWithPlan();
        var worked = new HashSet<>(planned);
        worked.addAll(targets.keySet());
        var withoutDepth = roles.withoutDepth(worked).stream()
                .sorted(Comparator.comparing((Roles.Titled role) -> !planned.contains(role.id())).thenComparing(Roles.Titled::title))
                .map(role -> new Missing(MissingCode.NO_AI_DEPTH, role.id(), role.title(), targets.getOrDefault(role.id(), 0L)))
                .toList();
        var inScope = census.withDepth() + withoutDepth.size();
        var missing = inScope == 0 ? suggestions() : withoutDepth;
        var summary = Map.of("total", census.total(), "inScope", inScope, "withAiDepth", census.withDepth());
        return ProgramStep.of(StepName.ROLES, census.total() > 0, inScope > 0, summary, missing, missing.size());
    }

    private List<Missing> suggestions() {
        return roles.mostRelevant(ProgramStep.SHOWN).stream()
                .map(role -> new Missing(MissingCode.START_WITH, role.id(), role.title(), 1))
                .toList();
    }
}
