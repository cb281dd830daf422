package org.upskill.skill;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.upskill.shared.setting.PreviewRequest;
import org.upskill.shared.setting.PreviewScan;
import org.upskill.shared.setting.Recomputation;
import org.upskill.shared.setting.RuleList;
import org.upskill.shared.setting.RuleSetting;
import org.upskill.shared.setting.SettingPreview;
import org.upskill.skill.lint.LintRules;

/** The rules of the linter as a setting; after a change the open findings of every skill are counted anew. */
@Singleton
class SkillRules extends RuleSetting implements Recomputation {
    private static final int PORTION = 2000;

    private final SkillRepository skills;
    private final FindingBook findings;

    SkillRules(SkillRepository skills, FindingBook findings) {
        super("skill-rules", LintRules.DELIVERED);
        this.skills = skills;
        this.findings = findings;
    }

    @Override
    protected Set<String> places(String check) {
        return LintRules.places(check);
    }

    @Override
    public Optional<SettingPreview> preview(RuleList candidate, PreviewRequest request) {
        var scan = new PreviewScan(Skill.KIND, request);
        var then = LintRules.linter(candidate);
        UUID last = null;
        for (var portion = skills.statementsAfter(last, PORTION); !portion.isEmpty(); portion = skills.statementsAfter(last, PORTION)) {
            var waived = findings.waivers(portion.stream().map(SkillRepository.Stated::id).toList());
            for (var skill : portion) {
                var kept = waived.getOrDefault(skill.id(), List.of());
                var text = skill.statement();
                scan.read(skill.id(), text, FindingBook.open(findings.lint(text, skill.language()), kept), FindingBook.open(FindingBook.lint(then, text, skill.language()), kept));
            }
            last = portion.getLast().id();
        }
        return Optional.of(scan.result());
    }

    @Override
    public Optional<Recomputation> recomputation() {
        return Optional.of(this);
    }

    @Override
    public String basis() {
        return LintRules.basis();
    }

    @Override
    public long count() {
        return skills.count();
    }

    @Override
    public List<UUID> next(UUID after, int most) {
        return skills.statementsAfter(after, most).stream().map(SkillRepository.Stated::id).toList();
    }

    @Override
    public void refresh(List<UUID> ids) {
        findings.refresh(ids);
    }
}
