package org.upskill.skill.lint;

import java.util.List;
import org.upskill.shared.lint.Phrase;
import org.upskill.shared.setting.Rule;
import org.upskill.shared.text.Kebab;

/**
 * One rule of the linter, as it stands in {@code lint-rules.json}.
 *
 * @param rule its slug
 * @param title its name on the screen
 * @param language the language of the statements it reads; null: any
 * @param check how it finds its words
 * @param phrases what it looks for; written as {@link Phrase} says
 * @param exceptions phrases inside which nothing is remarked on
 * @param criteria phrases that answer the rule wherever they stand in the statement
 * @param silentAfter rules whose finding makes this one superfluous
 * @param limit the longest statement in characters, for {@link Check#LENGTH}
 * @param reason for the writer; {@code {words}} is replaced by the words found
 * @param rewrite pattern of the proposed statement, see {@link Rewrite}
 */
public record LintRule(String rule, String title, String language, Check check, List<String> phrases, List<String> exceptions,
        List<String> criteria, List<String> silentAfter, int limit, String reason, String rewrite) {

    public LintRule {
        phrases = orEmpty(phrases);
        exceptions = orEmpty(exceptions);
        criteria = orEmpty(criteria);
        silentAfter = orEmpty(silentAfter);
    }

    static LintRule of(Rule rule) {
        var check = Kebab.parse(Check.class, rule.check()).orElseThrow();
        var limit = rule.limit() == null ? 0 : rule.limit();
        return new LintRule(rule.rule(), rule.title(), rule.language(), check, rule.phrases(), rule.exceptions(), rule.criteria(),
                rule.silentAfter(), limit, rule.reason(), rule.rewrite());
    }

    /** How a rule finds its words. */
    public enum Check {
        /** A phrase anywhere. */
        PHRASE,
        /** A phrase where the action of the statement should stand. */
        MAIN_VERB,
        NO_ACTION,
        TWO_ACTIONS,
        NO_OBJECT,
        NO_CONTEXT,
        LENGTH,
        BLANK
    }

    /** A phrase of the rule for searching: where a verb is looked for, in all its forms. */
    Phrase phrase(String text) {
        if (check != Check.MAIN_VERB) return Phrase.exactly(text);
        return inflected(text);
    }

    /** A phrase whose words are looked for in all their forms. */
    Phrase inflected(String text) {
        return "de".equals(language) ? Phrase.of(text, GermanVerbs::present) : Phrase.inflected(text);
    }

    boolean reads(String language) {
        return this.language == null || this.language.equals(language);
    }

    private static List<String> orEmpty(List<String> phrases) {
        return phrases == null ? List.of() : List.copyOf(phrases);
    }
}
