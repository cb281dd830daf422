package org.upskill.skill.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.upskill.shared.setting.Fingerprint;
import org.upskill.shared.setting.RuleList;

/** The rules as they are delivered, {@code skill/lint-rules.json}, and as settings hold them. */
public final class LintRules {
    /** Where the delivered rules lie among the resources. */
    public static final String DELIVERED = "/skill/lint-rules.json";

    private LintRules() {}

    /** The delivered rules, in the order in which they are applied and shown. */
    public static List<LintRule> load() {
        return of(RuleList.load(DELIVERED));
    }

    /** Tells the lexicons that statements are read with, and how they are read, from those of another release. */
    public static String basis() {
        return Fingerprint.of(Linter.READING, Fingerprint.ofResources(List.of("/skill/words-en.json", "/skill/words-de.json")));
    }

    /** The rules of a setting, those that are switched off among them. */
    public static List<LintRule> of(RuleList list) {
        return list.rules().stream().map(LintRule::of).toList();
    }

    /** A linter by the rules of a setting that are on. */
    public static Linter linter(RuleList list) {
        return new Linter(list.rules().stream().filter(rule -> rule.on()).map(LintRule::of).toList());
    }

    /** The names that may stand in braces in the rewrite of a rule with this check, see {@link Rewrite}. */
    public static Set<String> places(String check) {
        var places = new TreeSet<>(Set.of("statement", "label", "before", "words", "after", "context"));
        if (check.equals("two-actions")) places.add("first");
        if (check.equals("length")) places.add("within");
        return places;
    }
}
