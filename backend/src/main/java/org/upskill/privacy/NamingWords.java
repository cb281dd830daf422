package org.upskill.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.upskill.shared.privacy.PersonalStore.Traces;

/**
 * The words by which a text names a person. A text that is nothing but one of them names the person; within a longer text only a word
 * does that nobody writes for another reason. A short word and a number count between quotation marks, where they are a whole value.
 */
final class NamingWords {
    private static final int LONG = 8;
    private static final int SHORTEST = 4;

    private final String instead;
    private final List<String> whole;
    private final List<String> within;
    private final Pattern pattern;

    NamingWords(Traces person) {
        instead = person.instead();
        var words = person.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().sorted(Comparator.comparing(String::length).reversed()).toList();
        whole = words.stream().filter(Predicate.not(NamingWords::isNumber)).toList();
        within = words.stream().map(word -> isTelling(word) && !isNumber(word) ? word : "\"" + word + "\"").toList();
        pattern = Pattern.compile(
                within.isEmpty() ? "(?!)" : within.stream().map(NamingWords::bounded).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** For a condition with {@code like … escape '!'}. */
    static String like(String word) {
        return "%" + word.replaceAll("[!%_]", "!$0") + "%";
    }

    List<String> whole() {
        return whole;
    }

    List<String> within() {
        return within;
    }

    boolean name(String text) {
        return whole.contains(text.strip().toLowerCase(Locale.ROOT)) || pattern.matcher(text).find();
    }

    /** The text with a word in the person's place that says nothing. */
    String without(String text) {
        if (whole.contains(text.strip().toLowerCase(Locale.ROOT))) return instead;
        return pattern.matcher(text).replaceAll(found -> found.group().startsWith("\"") ? "\"" + instead + "\"" : Matcher.quoteReplacement(instead));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static boolean isTelling(String word) {
        return word.length() >= LONG || word.length() >= SHORTEST && !word.chars().allMatch(Character::isLetter);
    }

    private static String bounded(String word) {
        return word.startsWith("\"") ? Pattern.quote(word) : "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])";
    }
}
