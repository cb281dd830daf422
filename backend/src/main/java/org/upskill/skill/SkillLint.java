package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.lint.Finding;
import org.upskill.shared.setting.RuleList;
import org.upskill.shared.text.Translated;

/** What the linter remarks on in a statement. */
record SkillLint(@NotNull List<Finding> findings) {

    /** The rules of the linter, in the order in which they are applied. */
    @Schema(name = "SkillLintRules")
    record Rules(@NotNull List<Rule> rules) {
        static Rules of(RuleList rules) {
            return new Rules(rules.rules().stream().filter(org.upskill.shared.setting.Rule::on).map(Rule::of).toList());
        }
    }

    /**
     * One rule, as people discuss it.
     *
     * @param language of the statements it reads; null: any
     * @param rewrite  pattern of the proposed statement; names in braces stand for the writer's words
     * @param phrases  what it looks for; none where it looks at how the statement is built
     */
    @Schema(name = "SkillLintRule")
    record Rule(
            @NotNull String rule,
            @NotNull @Translated String title,
            @Schema(nullable = true) String language,
            @NotNull @Translated String reason,
            @NotNull String rewrite,
            @NotNull List<String> phrases) {
        static Rule of(org.upskill.shared.setting.Rule rule) {
            return new Rule(rule.rule(), rule.title(), rule.language(), rule.reason(), rule.rewrite(), rule.phrases());
        }
    }
}
