package org.upskill.shared.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The product's own texts in one more language: {@code text/<language>.json}, English pattern to pattern. The key is what the code
 * writes, with {@code {0}}, {@code {1}} where it puts values; the other side is an ICU message of the same values. Because a
 * finished English text is enough to find its pattern, texts need no codes of their own and stored ones are translated as well.
 */
final class Catalogue {
    private static final Map<Locale, Catalogue> CATALOGUES =
            Map.of(Locale.ENGLISH, new Catalogue(Locale.ENGLISH, Map.of()), Locale.GERMAN, load(Locale.GERMAN));

    private final Map<String, String> fixed = new HashMap<>();
    private final List<TextPattern> patterns = new ArrayList<>();

    Catalogue(Locale language, Map<String, String> texts) {
        texts.forEach((english, other) -> {
            if (english.contains("{0}")) patterns.add(new TextPattern(english, other, language));
            else fixed.put(english, other);
        });
        // What says more by itself is the better match.
        patterns.sort(Comparator.comparingInt(TextPattern::weight).reversed());
    }

    static Catalogue in(Locale language) {
        return CATALOGUES.get(language);
    }

    /** The text in the catalogue's language; one that it does not know, for instance because somebody wrote it, as it is. */
    String translate(String text) {
        if (text == null || fixed.isEmpty()) return text;
        var whole = known(text);
        if (whole != null) return whole;
        // Several remarks in a row, each of which the catalogue may know.
        var sentences = text.split("(?<=[.?]) (?=\\p{Lu}|“)");
        for (var at = 0; at < sentences.length; at++) {
            var sentence = known(sentences[at]);
            if (sentence != null) sentences[at] = sentence;
        }
        return String.join(" ", sentences);
    }

    private String known(String text) {
        var same = fixed.get(text);
        if (same != null) return same;
        for (var pattern : patterns) {
            var filled = pattern.translate(text, this::words);
            if (filled != null) return filled;
        }
        return null;
    }

    /** A value inside a text may be words of the product's own too, also several with commas between. */
    private String words(String value) {
        var parts = value.split(", ");
        for (var at = 0; at < parts.length; at++) parts[at] = fixed.getOrDefault(parts[at], parts[at]);
        return String.join(", ", parts);
    }


    private static Catalogue load(Locale language) {
        return new Catalogue(language, read(language));
    }

    static Map<String, String> read(Locale language) {
        try (var file = Catalogue.class.getResourceAsStream("/text/" + language.getLanguage() + ".json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
