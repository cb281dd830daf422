package org.upskill.shared.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as search and sorting see it: without case, accents and double spaces. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SORT_KEY_LENGTH = 120;
    private static final int TOKEN_LENGTH = 40;

    private Fold() {}

    /** The folded text; empty for null. */
    public static String of(String text) {
        if (text == null) return "";
        var bare = isPlain(text) ? text : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return singleSpaced(bare.toLowerCase(Locale.ROOT)).strip();
    }

    /** ASCII has no accents, and most texts are ASCII: millions are folded in a large import. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) return false;
        }
        return true;
    }

    private static String singleSpaced(String text) {
        for (var i = 0; i < text.length(); i++) {
            var spaces = text.charAt(i) == ' ' && i > 0 && text.charAt(i - 1) == ' ';
            if (spaces || text.charAt(i) < ' ') return SPACES.matcher(text).replaceAll(" ");
        }
        return text;
    }

    /** The folded start of the text, long enough to sort by. */
    public static String sortKey(String text) {
        return cut(of(text), SORT_KEY_LENGTH);
    }

    /** The distinct words of the texts, folded, each cut to the length that the search index keeps. */
    public static Set<String> words(String... texts) {
        var words = new HashSet<String>();
        for (var text : texts) addWords(of(text), words);
        return words;
    }

    private static void addWords(String folded, Set<String> words) {
        var start = 0;
        for (var i = 0; i <= folded.length(); ) {
            var letter = i < folded.length() ? folded.codePointAt(i) : ' ';
            if (!isOfWord(letter)) {
                if (i > start) words.add(cut(folded.substring(start, i), TOKEN_LENGTH));
                start = i + Character.charCount(letter);
            }
            i += Character.charCount(letter);
        }
    }

    /** Letters and numbers of any script. */
    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.LETTER_NUMBER || Character.getType(letter) == Character.OTHER_NUMBER;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
