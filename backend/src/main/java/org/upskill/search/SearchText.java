package org.upskill.search;

import java.util.List;
import java.util.Map;
import org.upskill.shared.text.Fold;

/**
 * What somebody looks for.
 *
 * @param start the whole text as a label would begin with it
 * @param words its words, of which a record must have every one, at least as a beginning
 */
record SearchText(String start, List<String> words) {
    /** More words narrow hardly anything down, and each costs a look into the index. */
    private static final int MOST_WORDS = 8;

    /** Above every letter, so that a range of labels ends behind all that start with its beginning. */
    private static final char LAST = Character.MAX_VALUE;

    static SearchText of(String text) {
        var words = Fold.words(text == null ? "" : text);
        return new SearchText(Fold.sortKey(text), words.stream().sorted().limit(MOST_WORDS).toList());
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** The labels that start with the text: from {@code start} up to {@code startEnd}. */
    Map<String, String> labelRange() {
        return Map.of("start", start, "startEnd", start + LAST);
    }
}
