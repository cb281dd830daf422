package org.upskill.shared.lint;

import jakarta.validation.constraints.NotNull;
import org.upskill.shared.text.Translated;

/**
 * One remark on a statement.
 *
 * @param rule slug of the rule, as in {@code lint-rules.json}
 * @param words the words it is about, exactly as they stand in the statement
 * @param start offset of the first of them, in UTF-16 units
 * @param end offset after the last of them, in UTF-16 units
 * @param reason why they are remarked on, for the writer
 * @param rewrite a whole statement to take instead: the writer's own words, with {@code [blanks]} to fill
 */
public record Finding(
        @NotNull String rule,
        @NotNull String words,
        @NotNull int start,
        @NotNull int end,
        @NotNull @Translated String reason,
        @NotNull String rewrite) {}
