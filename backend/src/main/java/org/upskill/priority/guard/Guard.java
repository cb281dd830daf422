package org.upskill.priority.guard;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.upskill.shared.lint.Finding;
import org.upskill.shared.lint.Phrases;
import org.upskill.shared.lint.Span;
import org.upskill.shared.lint.Token;
import org.upskill.shared.setting.Fingerprint;
import org.upskill.shared.setting.Rule;
import org.upskill.shared.text.Kebab;

/**
 * Reads what somebody wrote as success and remarks on what is training activity instead of a result. What it looks for, says and
 * proposes stands in {@code priority/guard-rules.json}; it never throws, whatever the text, and takes time linear in its length.
 */
public final class Guard {
    /** Another text whenever a release reads the same words by the same rules in another way, so that stored counts follow. */
    private static final String READING = "2";

    /** Enough to work on, and a bound on what a text made of nothing but findings can cost. */
    private static final int MOST_PER_RULE = 10;

    /** How a rule finds its words. */
    enum Check {
        /** A phrase anywhere. */
        PHRASE,
        /** A text of these words and figures and nothing else. */
        ONLY,
        /** A {@code [blank]} that was left. */
        BLANK;

        static Check of(Rule rule) {
            return Kebab.parse(Check.class, rule.check()).orElseThrow();
        }
    }

    private final List<CompiledRule> rules;
    private final GuardWords words = GuardWords.load();

    private record CompiledRule(Rule rule, Phrases phrases, Phrases exceptions, Set<String> only) {}

    /** A guard by the rules given, in their order: of two that see the same words the first one speaks. */
    public Guard(List<Rule> rules) {
        this.rules = rules.stream().filter(Rule::on).map(this::compile).toList();
    }

    /** Tells the classes of words, and how texts are read, from those of another release. */
    public static String basis() {
        return Fingerprint.of(READING, Fingerprint.ofResources(List.of("/priority/guard-words.json")));
    }

    private CompiledRule compile(Rule rule) {
        var only = new HashSet<String>();
        rule.phrases().forEach(phrase -> only.addAll(words.forms(phrase)));
        return new CompiledRule(rule, new Phrases(rule.phrases(), words::phrase), new Phrases(rule.exceptions(), words::phrase), only);
    }

    /** Findings in the order of the text, at most ten of a rule; null holds none. */
    public List<Finding> check(String text) {
        if (text == null || text.isBlank()) return List.of();
        var read = GuardText.of(text, words);
        var findings = new ArrayList<Finding>();
        var taken = new BitSet();
        for (var compiled : rules) {
            spans(compiled, read).stream()
                    .filter(span -> taken.get(span.start(), span.end()).isEmpty())
                    .limit(MOST_PER_RULE)
                    .forEach(span -> {
                        taken.set(span.start(), span.end());
                        findings.add(finding(compiled.rule(), read, span));
                    });
        }
        findings.sort(comparingInt(Finding::start));
        return List.copyOf(findings);
    }

    private List<Span> spans(CompiledRule compiled, GuardText text) {
        var excepted = new BitSet();
        compiled.exceptions().in(text).forEach(match -> excepted.set(match.span().start(), match.span().end()));
        return switch (Check.of(compiled.rule())) {
            case BLANK -> text.blanks();
            case ONLY -> holdsOnly(compiled.only(), text) ? List.of(text.span(0, text.tokens().size() - 1)) : List.of();
            case PHRASE -> compiled.phrases().in(text).stream()
                    .map(Phrases.Match::span)
                    .filter(span -> excepted.get(span.start(), span.end()).isEmpty())
                    .toList();
        };
    }

    /** Figures and who is meant do not say what it is about. */
    private boolean holdsOnly(Set<String> bare, GuardText text) {
        var said = text.tokens().stream()
                .filter(token -> token.is(Token.Kind.WORD))
                .map(Token::folded)
                .filter(word -> !Character.isDigit(word.codePointAt(0)))
                .filter(word -> !words.forms("<figures>").contains(word) && !words.forms("<people>").contains(word) || bare.contains(word))
                .toList();
        return !said.isEmpty() && bare.containsAll(said) && text.blanks().isEmpty();
    }

    private static Finding finding(Rule rule, GuardText text, Span span) {
        var found = span.in(text.text());
        return new Finding(rule.rule(), found, span.start(), span.end(), rule.reason().replace("{words}", found), rewrite(rule, text, span));
    }

    /** The whole text with the sentence exchanged, so that the rest of what somebody wrote stays. */
    private static String rewrite(Rule rule, GuardText text, Span span) {
        var place = text.sentence(span);
        var whole = text.text();
        var pattern = rule.rewrite()
                .replace("{before}", whole.substring(place.start(), span.start()).strip())
                .replace("{after}", whole.substring(span.end(), place.end()).strip());
        return (whole.substring(0, place.start()) + pattern.strip() + whole.substring(place.end())).strip();
    }
}
