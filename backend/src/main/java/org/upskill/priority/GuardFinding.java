package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import org.upskill.shared.lint.Finding;
import org.upskill.shared.text.Translated;

/**
 * One remark on what somebody calls success.
 *
 * @param field   where the words stand
 * @param rule    slug of the rule
 * @param words   the words it is about, exactly as they stand in the field
 * @param start   offset of the first of them, in UTF-16 units
 * @param end     offset after the last of them, in UTF-16 units
 * @param reason  why they are remarked on, for the writer
 * @param rewrite the field in business terms, with {@code [blanks]} to fill
 */
record GuardFinding(
        @NotNull GuardedField field,
        @NotNull String rule,
        @NotNull String words,
        @NotNull int start,
        @NotNull int end,
        @NotNull @Translated String reason,
        @NotNull String rewrite) {

    static GuardFinding of(GuardedField field, Finding found) {
        return new GuardFinding(field, found.rule(), found.words(), found.start(), found.end(), found.reason(), found.rewrite());
    }
}
