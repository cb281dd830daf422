package org.upskill.search;

import java.util.HashMap;
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

    /** Above every letter, so that a range of words ends behind all that start with its beginning. */
    private static final char LAST = Character.MAX_VALUE;

    static SearchText of(String text) {
        var words = Fold.words(text == null ? "" : text);
        return new SearchText(Fold.sortKey(text), words.stream().sorted().limit(MOST_WORDS).toList());
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** Each word as {@code word0}, {@code word1} and so on, and with {@code End} where the range of its hits ends. */
    Map<String, String> wordParameters() {
        var parameters = new HashMap<String, String>();
        for (var word = 0; word < words.size(); word++) {
            parameters.put("word" + word, words.get(word));
            parameters.put("word" + word + "End", words.get(word) + LAST);
        }
        return parameters;
    }

    /** Those of the words, and the text as {@code start} up to {@code startEnd}. */
    Map<String, String> parameters() {
        var parameters = wordParameters();
        parameters.put("start", start);
        parameters.put("startEnd", start + LAST);
        return parameters;
    }
}
