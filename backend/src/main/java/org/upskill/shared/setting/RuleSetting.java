package org.upskill.shared.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.upskill.shared.problem.Violation;

/** A list of rules that an organisation may switch, reorder and reword; which rules there are, and how each looks, is delivered. */
public abstract class RuleSetting implements SettingKind<RuleList> {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)");
    private static final Pattern UNREADABLE = Pattern.compile("[{}]|^…|…$|… …");

    private final String name;
    private final RuleList delivered;

    /** @param resource the delivered rules, as {@link RuleList#load} reads them */
    protected RuleSetting(String name, String resource) {
        this.name = name;
        this.delivered = RuleList.load(resource);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<RuleList> type() {
        return RuleList.class;
    }

    @Override
    public RuleList delivered() {
        return delivered;
    }

    @Override
    public RuleList upToDate(RuleList stored) {
        return stored.upToDate(delivered);
    }

    @Override
    public RuleList spoken(RuleList value) {
        return value.spoken();
    }

    @Override
    public RuleList written(RuleList spoken) {
        return spoken.writtenAs(delivered);
    }

    /** The names that may stand in braces in the rewrite of a rule with this check. */
    protected abstract Set<String> places(String check);

    @Override
    public List<Violation> check(RuleList value) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var at = 0; at < value.rules().size(); at++) {
            var rule = value.rules().get(at);
            var pointer = "/rules/" + at;
            if (!seen.add(rule.rule())) violations.add(Violation.at(pointer + "/rule", "repeated", "This rule is there twice."));
            checkAgainstDelivered(rule, pointer, violations);
            checkPhrases(rule.phrases(), pointer + "/phrases/", violations);
            checkPhrases(rule.exceptions(), pointer + "/exceptions/", violations);
            checkPhrases(rule.criteria(), pointer + "/criteria/", violations);
            checkPlaces(rule.reason(), Set.of("words"), pointer + "/reason", violations);
            checkPlaces(rule.rewrite(), places(rule.check()), pointer + "/rewrite", violations);
        }
        if (!seen.containsAll(slugs())) {
            violations.add(Violation.at("/rules", "missing", "A delivered rule is missing. Switch it off instead of leaving it out."));
        }
        return violations;
    }

    private void checkAgainstDelivered(Rule rule, String pointer, List<Violation> violations) {
        var original = delivered.rules().stream().filter(known -> known.rule().equals(rule.rule())).findFirst();
        if (original.isEmpty()) {
            violations.add(Violation.at(pointer + "/rule", "unknown-rule", "There is no such rule."));
            return;
        }
        var known = original.get();
        var sameReading = known.check().equals(rule.check())
                && Objects.equals(known.language(), rule.language())
                && known.silentAfter().equals(rule.silentAfter())
                && (known.limit() == null) == (rule.limit() == null);
        if (!sameReading) {
            violations.add(Violation.at(pointer, "fixed", "How a rule reads (check, language, silentAfter, whether it has a limit) stays as delivered."));
        }
    }

    private static void checkPhrases(List<String> phrases, String pointer, List<Violation> violations) {
        for (var at = 0; at < phrases.size(); at++) {
            if (!UNREADABLE.matcher(phrases.get(at)).find()) continue;
            violations.add(Violation.at(pointer + at, "unreadable-phrase", "Write words with single spaces; “…” may stand between two of them."));
        }
    }

    private static void checkPlaces(String pattern, Set<String> allowed, String pointer, List<Violation> violations) {
        PLACE.matcher(pattern).results().map(place -> place.group(1)).filter(place -> !allowed.contains(place)).findFirst().ifPresent(place ->
                violations.add(Violation.at(pointer, "unknown-place", allowed.isEmpty()
                        ? "Nothing may stand in braces here."
                        : "In braces may stand: " + allowed.stream().sorted().collect(Collectors.joining(", ")) + ".")));
    }

    private Set<String> slugs() {
        return delivered.rules().stream().map(Rule::rule).collect(Collectors.toSet());
    }
}
