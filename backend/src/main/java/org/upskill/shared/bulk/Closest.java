package org.upskill.shared.bulk;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Guesses what somebody meant who has mistyped a word or an id. */
public final class Closest {
    private static final int LONGEST = 80;
    private static final int CLOSE = 2;

    /** In a longer id, two letters may be wrong before it means another record as likely as this one. */
    private static final int LONG_ID = 8;

    private static final int SHORT_ID = 4;
    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)|\\.0+$");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,-]+");

    private Closest() {}

    /** "Did you mean …?" with the word that is closest, or null when none is close. */
    public static String of(Collection<String> words, String word) {
        return question(words, word, CLOSE);
    }

    /**
     * The same for ids. One that differs only in case, leading zeros or a {@code .0} is what was meant; otherwise numbers are never
     * guessed, because the next number is another record.
     */
    public static String ofIds(Collection<String> ids, String id) {
        var same = ids.stream().filter(candidate -> plain(candidate).equals(plain(id))).findFirst();
        if (same.isPresent()) return question(same.get());
        if (id.length() < SHORT_ID || NUMBER.matcher(id).matches()) return null;
        return question(ids, id, id.length() < LONG_ID ? 1 : CLOSE);
    }

    /** An id without what spreadsheets and people change about it. */
    static String plain(String id) {
        return ZEROS.matcher(id.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String question(Collection<String> words, String word, int most) {
        if (word.length() > LONGEST) return null;
        return words.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most && distance(candidate, word) <= most)
                .min(Comparator.comparingInt(candidate -> distance(candidate, word)))
                .map(Closest::question)
                .orElse(null);
    }

    private static String question(String word) {
        return "Did you mean %s?".formatted(word);
    }

    /** Levenshtein's: how many letters to add, drop or exchange. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) row[j] = j;
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var exchange = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchange, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
