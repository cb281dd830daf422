package org.upskill.shared.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The words of lists, as the screen has them: headers and values. Each list has its own in {@code text/lists.de.json}, because a
 * short word means another thing on another list.
 */
public final class ListWords {
    private static final Map<String, Catalogue> GERMAN = read().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, list -> new Catalogue(Locale.GERMAN, list.getValue())));

    private ListWords() {}

    /** Puts the words of a list into the language of the present request, also after it has been left. */
    public static UnaryOperator<String> of(String list) {
        return Speech.language().equals(Locale.GERMAN) ? GERMAN.get(list)::translate : UnaryOperator.identity();
    }

    static Map<String, Map<String, String>> read() {
        try (var file = ListWords.class.getResourceAsStream("/text/lists.de.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
