package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.setting.Rule;
import org.upskill.shared.text.Translated;

/** What the guard remarks on in a text. */
record GuardReport(@NotNull List<GuardFinding> findings) {

    /** The rules of the guard that are on, in the order in which they are applied. */
    @Schema(name = "GuardRules")
    record Rules(@NotNull List<Shown> rules) {
        static Rules of(List<Rule> rules) {
            return new Rules(rules.stream().filter(Rule::on).map(Shown::of).toList());
        }
    }

    /**
     * One rule, as people discuss it.
     *
     * @param language   of the texts it reads; null: any
     * @param rewrite    what could stand there instead, with {@code [blanks]} to fill
     * @param phrases    what it looks for; a name such as {@code <training>} stands for any word of a class, "…" for up to three words
     * @param exceptions phrases that it leaves alone
     */
    @Schema(name = "GuardRule")
    record Shown(
            @NotNull String rule,
            @NotNull @Translated String title,
            @Schema(nullable = true) String language,
            @NotNull @Translated String reason,
            @NotNull String rewrite,
            @NotNull List<String> phrases,
            @NotNull List<String> exceptions) {
        static Shown of(Rule rule) {
            return new Shown(rule.rule(), rule.title(), rule.language(), rule.reason(), rule.rewrite(), rule.phrases(), rule.exceptions());
        }
    }
}
