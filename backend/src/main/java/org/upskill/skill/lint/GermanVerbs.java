package org.upskill.skill.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.upskill.skill.lint.Vocabulary.Form;
import org.upskill.skill.lint.Vocabulary.Verb;

/** The forms of German verbs in the present tense, by rule: variants too many do no harm, one too few does. */
final class GermanVerbs {
    private static final Map<String, String> STRONG = Map.ofEntries(
            Map.entry("lesen", "liest"), Map.entry("sehen", "sieht"), Map.entry("geben", "gibt"), Map.entry("nehmen", "nimmt"),
            Map.entry("sprechen", "spricht"), Map.entry("treffen", "trifft"), Map.entry("werfen", "wirft"), Map.entry("helfen", "hilft"),
            Map.entry("treten", "tritt"), Map.entry("brechen", "bricht"), Map.entry("empfehlen", "empfiehlt"), Map.entry("gessen", "gisst"),
            Map.entry("messen", "misst"), Map.entry("halten", "hält"), Map.entry("fallen", "fällt"), Map.entry("lassen", "lässt"),
            Map.entry("laufen", "läuft"), Map.entry("fahren", "fährt"), Map.entry("tragen", "trägt"), Map.entry("schlagen", "schlägt"),
            Map.entry("laden", "lädt"), Map.entry("raten", "rät"), Map.entry("fangen", "fängt"), Map.entry("werben", "wirbt"),
            Map.entry("gelten", "gilt"), Map.entry("wissen", "weiß"), Map.entry("können", "kann"), Map.entry("haben", "hat"),
            Map.entry("sein", "ist"), Map.entry("werden", "wird"), Map.entry("tun", "tut"));
    private static final int LONGEST_STRONG = 9;
    private static final int SHORTEST_STRONG = 3;

    /** Prefixes that make a verb of a verb; with "zu" between, as in "weiterzuleiten", the separable ones do. */
    private static final Pattern PREFIX = Pattern.compile("^(ab|an|auf|aus|bei|be|bereit|da|dar|durch|ein|ent|er|fest|fort|frei|gegen|heraus|herunter|her|hinzu|hinter|hin"
            + "|hoch|klar|kurz|los|miss|mit|nach|neben|nieder|offen|richtig|sicher|teil|über|umher|um|unter|ver|voll|voran|voraus|vor|weg|weiter"
            + "|wider|wieder|zer|zurück|zusammen|zu|gleich|stand|statt|rück|nachbe|überbe|vorbe|abge|anver|aner|vorent|zuge|gegenüber)(zu)?(?=.{4})");
    private static final Pattern MADE_OF_LATIN = Pattern.compile(".{3,}ier(t|en)");

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Set<String> states = new HashSet<>();

    /** @param states verbs that say what somebody is like, not what somebody does */
    GermanVerbs(Set<String> infinitives, Set<String> states) {
        states.forEach(state -> this.states.addAll(present(state)));
        infinitives.forEach(base -> {
            verbs.put(base, new Verb(base, Form.BASE, false));
            finite(base).forEach(form -> verbs.putIfAbsent(form, new Verb(base, Form.THIRD_PERSON, false)));
        });
    }

    /** The word as a verb: listed, or built from a listed one ("überarbeitet"), or ending as hardly anything but verbs do. */
    Optional<Verb> verb(String word) {
        var listed = verbs.get(word);
        if (listed != null) return Optional.of(listed);
        if (states.contains(word)) return Optional.empty();
        var derived = verbs.get(PREFIX.matcher(word).replaceFirst(""));
        if (derived != null) return Optional.of(new Verb(word, derived.form(), false));
        if (!MADE_OF_LATIN.matcher(word).matches()) return Optional.empty();
        return Optional.of(new Verb(word, word.endsWith("t") ? Form.THIRD_PERSON : Form.BASE, false));
    }

    boolean isState(String word) {
        return states.contains(word);
    }

    /** All forms in which a phrase may hold the word; a word that is no infinitive only as it stands. */
    static Set<String> present(String word) {
        var forms = new LinkedHashSet<>(Set.of(word));
        if (word.matches(".{2,}(en|eln|ern)|sein|tun")) forms.addAll(finite(word));
        if (word.equals("sein")) forms.addAll(Set.of("sind", "bin", "bist", "seid"));
        return forms;
    }

    /** "prüft" and "prüfe"; a verb that changes its vowel also in the form that it would have otherwise. */
    private static Set<String> finite(String infinitive) {
        var stem = infinitive.replaceFirst("(?<=e[lr])n$|en$", "");
        var forms = new LinkedHashSet<>(Set.of(stem + (stem.matches(".*([td]|(ch|[^aeiouäöülrhmn])[mn])") ? "et" : "t"), stem + "e"));
        for (int length = Math.min(LONGEST_STRONG, infinitive.length()); length >= SHORTEST_STRONG; length--) {
            var strong = STRONG.get(infinitive.substring(infinitive.length() - length));
            if (strong == null) continue;
            forms.add(infinitive.substring(0, infinitive.length() - length) + strong);
            break;
        }
        return forms;
    }
}
