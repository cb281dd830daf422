package org.upskill.shared.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The phrases of a rule, found by their first word; of those that begin at one place the longest counts. */
public final class Phrases {

    /** Where a phrase stands: the index of its first token, and its text. */
    public record Match(int first, Span span) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** The phrases, each as the reading makes it of its words. */
    public Phrases(List<String> phrases, Function<String, Phrase> reading) {
        for (String text : phrases) {
            var phrase = reading.apply(text);
            phrase.firstWords().forEach(word -> byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase));
        }
    }

    /** In the order of the statement, none overlapping another. */
    public List<Match> in(Words text) {
        var matches = new ArrayList<Match>();
        for (int at = 0; at < text.tokens().size(); ) {
            int end = longestEnd(text, at);
            if (end > at) {
                matches.add(new Match(at, text.span(at, end - 1)));
            }
            at = Math.max(at + 1, end);
        }
        return matches;
    }

    private int longestEnd(Words text, int at) {
        int longest = -1;
        for (var phrase : byFirstWord.getOrDefault(text.word(at), List.of())) {
            longest = Math.max(longest, phrase.endAt(text, at));
        }
        return longest;
    }
}
