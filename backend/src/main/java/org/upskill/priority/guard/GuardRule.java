package org.upskill.priority.guard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One rule of the guard, as it stands in {@code guard-rules.json}.
 *
 * @param rule       its slug
 * @param title      its name on the screen
 * @param language   the language of the texts it reads; null: any
 * @param check      how it finds its words
 * @param phrases    what it looks for, as {@link org.upskill.shared.lint.Phrase} reads it; a name in braces stands for any word of that
 *                   class in {@code guard-words.json}
 * @param exceptions phrases that make the rule silent about words they overlap
 * @param reason     for the writer; {@code {words}} is replaced by the words found
 * @param rewrite    what could stand in place of the sentence, with {@code [blanks]} to fill; empty: the sentence without the words
 */
public record GuardRule(
        String rule, String title, String language, Check check, List<String> phrases, List<String> exceptions, String reason, String rewrite) {

    public GuardRule {
        phrases = phrases == null ? List.of() : List.copyOf(phrases);
        exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
    }

    /** How a rule finds its words. */
    public enum Check {
        /** A phrase anywhere. */
        @JsonProperty("phrase") PHRASE,
        /** A text of these words and figures and nothing else. */
        @JsonProperty("only") ONLY,
        @JsonProperty("blank") BLANK
    }
}
