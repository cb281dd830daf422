package org.upskill.metric;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.upskill.plan.Plans;
import org.upskill.skill.Skills;

/** Whether the skills are worded and published. */
@ApplicationScoped
class SkillStep {
    private final Skills skills;
    private final Plans plans;

    SkillStep(Skills skills, Plans plans) {
        this.skills = skills;
        this.plans = plans;
    }

    ProgramStep measure() {
        var census = skills.census();
        var holdingUpPlans = skills.byId(plans.skillsOfOpenPlans()).values().stream()
                .filter(skill -> skill.publishedVersion() == null)
                .sorted(Comparator.comparing(Skills.Skill::statement))
                .map(skill -> new Missing(MissingCode.NOT_PUBLISHED_BUT_PLANNED, skill.id(), skill.statement(), 1))
                .toList();
        var flagged = skills.mostFlagged(ProgramStep.SHOWN).stream()
                .map(skill -> new Missing(MissingCode.OPEN_FINDINGS, skill.id(), skill.statement(), skill.openFindings()));
        var summary = Map.of("total", census.total(), "published", census.published(), "withOpenFindings", census.withOpenFindings());
        return ProgramStep.of(
                StepName.SKILLS,
                census.total() > 0,
                census.published() > 0,
                summary,
                Stream.concat(holdingUpPlans.stream(), flagged).toList(),
                holdingUpPlans.size() + census.withOpenFindings());
    }
}
