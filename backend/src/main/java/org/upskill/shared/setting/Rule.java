package org.upskill.shared.setting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Spoken;

/**
 * One rule that texts are read by, the same shape wherever rules are a setting.
 *
 * @param rule       its slug; the rules of a list are those that are delivered, none more and none less
 * @param on         whether it is applied
 * @param title      its name on the screen
 * @param language   the language of the texts it reads; null: any
 * @param check      how it finds its words, a word of its feature's
 * @param phrases    what it looks for, written as {@link org.upskill.shared.lint.Phrase} says
 * @param exceptions phrases inside which nothing is remarked on
 * @param criteria   phrases that answer the rule wherever they stand
 * @param silentAfter rules whose finding makes this one superfluous
 * @param limit      the longest text in characters, where the rule counts them
 * @param reason     for the writer; <code>{words}</code> is replaced by the words found
 * @param rewrite    pattern of the text it proposes
 */
@Schema(name = "SettingRule")
public record Rule(
        @NotBlank @Size(max = 60) String rule,
        @NotNull Boolean on,
        @NotBlank @Size(max = 80) String title,
        @Schema(nullable = true) String language,
        @NotBlank String check,
        @NotNull @Size(max = 500) List<@NotBlank @Size(max = 80) String> phrases,
        @NotNull @Size(max = 500) List<@NotBlank @Size(max = 80) String> exceptions,
        @NotNull @Size(max = 500) List<@NotBlank @Size(max = 80) String> criteria,
        @NotNull List<String> silentAfter,
        @Min(20) @Max(2000) @Schema(nullable = true) Integer limit,
        @NotBlank @Size(max = 400) String reason,
        @NotBlank @Size(max = 300) String rewrite) {

    /** Files leave out what a rule has none of, and say nothing of rules that are on. */
    public Rule {
        on = on == null || on;
        phrases = orEmpty(phrases);
        exceptions = orEmpty(exceptions);
        criteria = orEmpty(criteria);
        silentAfter = orEmpty(silentAfter);
    }

    /** The same rule with other words for people. */
    Rule saying(UnaryOperator<String> words) {
        return new Rule(rule, on, words.apply(title), language, check, phrases, exceptions, criteria, silentAfter, limit, words.apply(reason), rewrite);
    }

    /** The same rule with the words of another where it says the same in another language. */
    Rule writtenAs(Rule other) {
        return new Rule(rule, on, Spoken.same(other.title, title) ? other.title : title, language, check, phrases, exceptions, criteria, silentAfter,
                limit, Spoken.same(other.reason, reason) ? other.reason : reason, rewrite);
    }

    private static List<String> orEmpty(List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(text -> text == null ? "" : text.strip()).toList();
    }
}
