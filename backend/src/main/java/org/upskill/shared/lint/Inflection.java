package org.upskill.shared.lint;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The forms of an English verb, by rule: spelling variants too many do no harm, one too few does. */
public final class Inflection {

    private static final Map<String, Set<String>> IRREGULAR = Map.of(
            "be", Set.of("is", "are", "am", "be", "being"),
            "have", Set.of("has", "have", "having"));

    private Inflection() {}

    /** The British spelling and the American one. */
    public static Set<String> spellings(String base) {
        var spellings = new LinkedHashSet<>(Set.of(base));
        spellings.add(base.replaceFirst("is(e|ation)$", "iz$1").replaceFirst("yse$", "yze"));
        spellings.add(base.replaceFirst("our$", "or"));
        return spellings;
    }

    /** "checks", "relies". */
    public static String thirdPerson(String base) {
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base + (base.matches(".*(s|x|z|ch|sh|[^o]o)") ? "es" : "s");
    }

    /** With and without a doubled last letter: "labelling" and "labeling" are both English. */
    public static Set<String> gerunds(String base) {
        if (base.endsWith("ie")) {
            return Set.of(base.substring(0, base.length() - 2) + "ying");
        }
        if (base.matches(".*[^eyo]e")) {
            return Set.of(base.substring(0, base.length() - 1) + "ing");
        }
        return base.matches(".*[aeiou][bdglmnprt]")
                ? Set.of(base + "ing", base + base.charAt(base.length() - 1) + "ing")
                : Set.of(base + "ing");
    }

    /** Every present-tense form in either spelling, the base form among them. */
    public static Set<String> present(String base) {
        if (IRREGULAR.containsKey(base)) {
            return IRREGULAR.get(base);
        }
        var forms = new LinkedHashSet<String>();
        for (String spelling : spellings(base)) {
            forms.add(spelling);
            forms.add(thirdPerson(spelling));
            forms.addAll(gerunds(spelling));
        }
        return forms;
    }
}
