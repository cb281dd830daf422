package org.upskill.priority.guard;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.upskill.shared.lint.Phrase;

/** The classes of words that phrases of the guard name, as in {@code <training>}: {@code priority/guard-words.json}. */
final class GuardWords {
    private final Map<String, Set<String>> classes;
    private final Set<String> known;
    private final Set<String> heads;

    private GuardWords(Map<String, Set<String>> classes) {
        this.classes = classes;
        this.known = classes.values().stream().flatMap(Set::stream).collect(toUnmodifiableSet());
        this.heads = forms("<heads>");
    }

    static GuardWords load() {
        try (var file = GuardWords.class.getResourceAsStream("/priority/guard-words.json")) {
            var lists = new ObjectMapper().readValue(file, new TypeReference<Map<String, List<String>>>() {});
            var classes = new HashMap<String, Set<String>>();
            lists.forEach((name, lines) ->
                    classes.put(name, lines.stream().flatMap(line -> Arrays.stream(line.split(", "))).collect(toUnmodifiableSet())));
            return new GuardWords(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Phrase phrase(String text) {
        return Phrase.of(text.toLowerCase(Locale.ROOT), this::forms);
    }

    /** "pflichtschulung" is a "schulung": the head of a German compound, where the word itself is in no class. */
    String head(String word) {
        if (known.contains(word)) return word;
        return heads.stream().filter(word::endsWith).max(Comparator.comparingInt(String::length)).orElse(word);
    }

    /** A class that nobody has written down holds no word, so that a mistyped rule finds nothing instead of everything. */
    Set<String> forms(String word) {
        return word.startsWith("<") ? classes.getOrDefault(word.substring(1, word.length() - 1), Set.of()) : Set.of(word);
    }
}
