package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The use cases of the linter while somebody writes. */
@ApplicationScoped
class SkillLinting {
    private final FindingBook findings;
    private final SkillWaiverRepository waivers;

    SkillLinting(FindingBook findings, SkillWaiverRepository waivers) {
        this.findings = findings;
        this.waivers = waivers;
    }

    @Transactional
    SkillLint lint(SkillLintInput input) {
        if (input.skillId() == null) return new SkillLint(findings.lint(input.statement(), input.language()));
        var waived = waivers.bySkill(List.of(input.skillId())).getOrDefault(input.skillId(), List.of());
        return new SkillLint(findings.open(input.statement(), input.language(), waived));
    }

    @Transactional
    SkillLint.Rules rules() {
        return SkillLint.Rules.of(findings.rules());
    }
}
