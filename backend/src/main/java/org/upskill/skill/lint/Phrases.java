package org.upskill.skill.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The phrases of a rule, found by their first word; of those that begin at one place the longest counts. */
final class Phrases {

    /** Where a phrase stands: the index of its first token, and its text. */
    record Match(int first, Span span) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    Phrases(List<String> phrases, Function<String, Phrase> reading) {
        for (String text : phrases) {
            var phrase = reading.apply(text);
            phrase.firstWords().forEach(word -> byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase));
        }
    }

    /** In the order of the statement, none overlapping another. */
    List<Match> in(Statement statement) {
        var matches = new ArrayList<Match>();
        for (int at = 0; at < statement.tokens.size(); ) {
            int end = longestEnd(statement, at);
            if (end > at) {
                matches.add(new Match(at, statement.span(at, end - 1)));
            }
            at = Math.max(at + 1, end);
        }
        return matches;
    }

    private int longestEnd(Statement statement, int at) {
        int longest = -1;
        for (var phrase : byFirstWord.getOrDefault(statement.word(at), List.of())) {
            longest = Math.max(longest, phrase.endAt(statement, at));
        }
        return longest;
    }
}
