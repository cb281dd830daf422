package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.lint.Waiver;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases of waivers. They leave the skill's version as it is: nobody's edit is lost by them. */
@ApplicationScoped
@RetryOnContention
class SkillWaiverService {
    private final SkillWaiverRepository waivers;
    private final FindingBook findings;
    private final SkillViews views;
    private final Caller caller;

    SkillWaiverService(SkillWaiverRepository waivers, FindingBook findings, SkillViews views, Caller caller) {
        this.waivers = waivers;
        this.findings = findings;
        this.views = views;
        this.caller = caller;
    }

    @Transactional
    SkillWaiverView waive(UUID skillId, SkillWaiverInput input) {
        var skill = views.find(skillId);
        requireRule(input.rule());
        var waiver = new SkillWaiver(skill.id(), input.waiver(), caller.userName());
        if (waivers.exists(skillId, waiver)) throw Problems.alreadyExists("/words", "These words are waived already.");
        waivers.persistAndFlush(waiver);
        findings.refresh(List.of(skillId));
        return SkillWaiverView.of(waiver);
    }

    /** Waives every open finding of one rule. */
    @Transactional
    SkillView waiveAll(UUID skillId, String rule, String reason) {
        var skill = views.find(skillId);
        requireRule(rule);
        var open = views.of(skill).findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
        if (open.isEmpty()) throw Problems.wrongState("The skill has no open finding of this rule.");
        for (var finding : open) {
            var waiver = new SkillWaiver(skillId, new Waiver(rule, finding.words(), reason), caller.userName());
            if (!waivers.exists(skillId, waiver)) waivers.persistAndFlush(waiver);
        }
        return views.afterChange(skill);
    }

    @Transactional
    void withdraw(UUID skillId, UUID waiverId) {
        views.find(skillId);
        waivers.delete(waivers.findByIdOptional(waiverId).filter(waiver -> waiver.skillId.equals(skillId)).orElseThrow(Problems::notFound));
        findings.refresh(List.of(skillId));
    }

    private void requireRule(String rule) {
        if (!findings.hasRule(rule)) throw Problems.invalid("/rule", "unknown-reference", "There is no such rule.");
    }
}
