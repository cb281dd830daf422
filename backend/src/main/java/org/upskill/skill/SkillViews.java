package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** Finds the skills that the caller may see and shows them with their findings and waivers. */
@ApplicationScoped
class SkillViews {
    private final SkillRepository skills;
    private final SkillWaiverRepository waivers;
    private final FindingBook findings;
    private final Caller caller;

    SkillViews(SkillRepository skills, SkillWaiverRepository waivers, FindingBook findings, Caller caller) {
        this.skills = skills;
        this.waivers = waivers;
        this.findings = findings;
        this.caller = caller;
    }

    /** The skill, for a caller who may know that it exists. */
    Skill find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return skills.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    Page<SkillView> of(Page<Skill> page) {
        var waived = waivers.bySkill(page.items().stream().map(Skill::id).toList());
        return page.map(skill -> of(skill, waived.getOrDefault(skill.id(), List.of())));
    }

    SkillView of(Skill skill) {
        return of(skill, waivers.bySkill(List.of(skill.id())).getOrDefault(skill.id(), List.of()));
    }

    /** Derives what follows from a change, and shows the skill as it is then. */
    SkillView afterChange(Skill skill) {
        findings.refresh(List.of(skill.id()));
        skills.getEntityManager().refresh(skill);
        return of(skill);
    }

    private SkillView of(Skill skill, List<SkillWaiver> waived) {
        return SkillView.of(skill, findings.open(skill.wording.statement(), skill.language, waived), waived);
    }
}
