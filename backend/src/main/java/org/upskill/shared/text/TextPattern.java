package org.upskill.shared.text;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** An English text with values in it, and the same in another language. */
final class TextPattern {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?");

    private final Pattern english;
    private final int weight;
    private final int places;
    private final String other;
    private final Locale language;

    TextPattern(String english, String other, Locale language) {
        var regex = new StringBuilder();
        var literal = PLACE.splitAsStream(english).map(Pattern::quote).toList();
        var found = (int) PLACE.matcher(english).results().count();
        for (var at = 0; at < literal.size(); at++) {
            regex.append(literal.get(at));
            if (at < found) regex.append("(.+?)");
        }
        this.english = Pattern.compile(regex.toString(), Pattern.DOTALL);
        this.weight = english.length() - 3 * found;
        this.places = found;
        this.other = other;
        this.language = language;
    }

    /** How much of it is fixed. */
    int weight() {
        return weight;
    }

    /** The text in the other language; null when it is not of this pattern. */
    String translate(String text, UnaryOperator<String> words) {
        var match = english.matcher(text);
        if (!match.matches()) return null;
        Map<String, Object> values = new HashMap<>();
        for (var place = 0; place < places; place++) values.put(String.valueOf(place), value(match.group(place + 1), place, words));
        return new MessageFormat(other, language).format(values);
    }

    /** A number only where the other pattern counts by it: quoted words may be digits too. */
    private Object value(String text, int place, UnaryOperator<String> words) {
        var counts = other.contains("{" + place + ", number") || other.contains("{" + place + ", plural");
        if (!counts || !NUMBER.matcher(text).matches()) return words.apply(text);
        var plain = text.replace(",", "");
        if (plain.contains(".")) return Double.valueOf(plain);
        return Long.valueOf(plain);
    }
}
