package org.upskill.skill.lint;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.upskill.shared.lint.Inflection;
import org.upskill.shared.text.Kebab;

/** What the linter knows of a language: a small lexicon instead of a parser, so that each verdict can be explained. */
final class Vocabulary {

    /** Present-tense forms in which a statement can name its action. */
    enum Form { BASE, THIRD_PERSON, GERUND }

    /** The classes of words a statement is read by; each is a list in the vocabulary's file. */
    enum Class {
        VERBS, NOUN_VERBS, INTRANSITIVE, PHRASAL, FILLERS, PEOPLE, AUXILIARIES, DETERMINERS, PRONOUNS, CLAUSE_OPENERS, OBJECT_CLAUSES,
        ACTION_TIES, PREPOSITIONS, OBJECT_PREPOSITIONS, COORDINATORS, ADVERBS, EMPTY_CONTEXT, LABEL_NOUNS, LABEL_ENDINGS, CLAIMS, SIGNS, STATES
    }

    /**
     * A word read as a verb.
     *
     * @param alsoNoun whether the word is as likely a noun: "drafts", "reviews"
     */
    record Verb(String base, Form form, boolean alsoNoun) {}

    /** Knows no word. */
    static final Vocabulary EMPTY = new Vocabulary(Map.of(), "en");

    private static final String GERMAN = "de";

    private static final Pattern GERMAN_LOOK = Pattern.compile(".*[äöüß].*|ki-.+|.{4,}(ung|ungen|keit|keiten|heit|kenntnisse|kompetenz)");
    private static final Pattern MADE_OF_LATIN = Pattern.compile(".{2,}(ifies|izes)");
    private static final Pattern PREFIX = Pattern.compile("^(re|de|pre|un|over|mis|out)-?(?=.{3})");

    /** Enough for the words that come again and again in a catalog, and a bound on what the others can cost. */
    private static final int MOST_ASKED = 20_000;

    private final Map<Class, Set<String>> words;
    private final Map<String, Optional<Verb>> asked = new ConcurrentHashMap<>();
    private final Map<String, Verb> verbs = new HashMap<>();

    private final GermanVerbs german;

    private Vocabulary(Map<Class, Set<String>> words, String language) {
        this.words = words;
        this.german = language.equals(GERMAN) ? new GermanVerbs(of(Class.VERBS), of(Class.STATES)) : null;
        if (isGerman()) return;
        for (Form form : Form.values()) {
            of(Class.VERBS).forEach(base -> add(base, form, false));
            of(Class.NOUN_VERBS).forEach(base -> add(base, form, true));
        }
    }

    /** Reads {@code skill/words-<language>.json}. */
    static Vocabulary load(String language) {
        try (var file = Vocabulary.class.getResourceAsStream("/skill/words-" + language + ".json")) {
            var lists = new ObjectMapper().readValue(file, new TypeReference<Map<String, List<String>>>() {});
            var words = new EnumMap<Class, Set<String>>(Class.class);
            lists.forEach((name, lines) -> words.put(Kebab.parse(Class.class, name).orElseThrow(), items(lines)));
            return new Vocabulary(words, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isGerman() {
        return german != null;
    }

    boolean has(Class kind, String word) {
        return of(kind).contains(word);
    }

    /** Whether the word says what somebody is like, not what somebody does. */
    boolean isState(String word) {
        return isGerman() && german.isState(word);
    }

    /** Whether the word is one that texts of this language are full of, and others have hardly ever. */
    boolean isSign(String word) {
        return has(Class.SIGNS, word) || isGerman() && (GERMAN_LOOK.matcher(word).matches() || word.length() > 4 && german.verb(word).isPresent());
    }

    Set<String> of(Class kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** The word as a verb: listed, or built from a listed one ("rephrases", "fact-checks"), or ending as only verbs do. */
    Optional<Verb> verb(String word) {
        var known = asked.get(word);
        if (known != null) return known;
        var found = isGerman() ? german.verb(word) : english(word);
        if (asked.size() < MOST_ASKED) asked.put(word, found);
        return found;
    }

    private Optional<Verb> english(String word) {
        var listed = verbs.get(word);
        if (listed != null) {
            return Optional.of(listed);
        }
        var derived = verbs.get(PREFIX.matcher(word).replaceFirst(""));
        if (derived != null) {
            return Optional.of(derived);
        }
        var afterHyphen = verbs.get(word.substring(word.lastIndexOf('-') + 1));
        if (afterHyphen != null && afterHyphen.form() == Form.THIRD_PERSON) {
            return Optional.of(afterHyphen);
        }
        return MADE_OF_LATIN.matcher(word).matches() ? Optional.of(new Verb(word, Form.THIRD_PERSON, false)) : Optional.empty();
    }

    private static Set<String> items(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split(", "))).collect(toUnmodifiableSet());
    }

    private void add(String base, Form form, boolean alsoNoun) {
        for (String spelling : Inflection.spellings(base)) {
            var forms = switch (form) {
                case BASE -> Set.of(spelling);
                case THIRD_PERSON -> Set.of(Inflection.thirdPerson(spelling));
                case GERUND -> Inflection.gerunds(spelling);
            };
            forms.forEach(word -> verbs.putIfAbsent(word, new Verb(base, form, alsoNoun)));
        }
    }
}
