package org.upskill.shared.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as search and sorting see it: without case, accents and double spaces. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SORT_KEY_LENGTH = 120;
    private static final int TOKEN_LENGTH = 40;

    private Fold() {}

    /** The folded text; empty for null. */
    public static String of(String text) {
        if (text == null) return "";
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The folded start of the text, long enough to sort by. */
    public static String sortKey(String text) {
        return cut(of(text), SORT_KEY_LENGTH);
    }

    /** The distinct words of the texts, folded, each cut to the length that the search index keeps. */
    public static Set<String> words(String... texts) {
        return Arrays.stream(texts)
                .flatMap(text -> NO_WORD.splitAsStream(of(text)))
                .filter(word -> !word.isEmpty())
                .map(word -> cut(word, TOKEN_LENGTH))
                .collect(Collectors.toSet());
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
