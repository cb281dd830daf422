package org.upskill.skill.lint;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.upskill.shared.lint.Finding;
import org.upskill.shared.lint.Phrase;
import org.upskill.shared.lint.Phrases;
import org.upskill.shared.lint.Span;
import org.upskill.skill.lint.LintRule.Check;

/**
 * Reads a statement and remarks on what keeps it from being observable in the work. What it looks for, says and proposes
 * stands in {@code skill/lint-rules.json}; it never throws, whatever the text, and takes time linear in its length.
 */
public final class Linter {

    /** Enough to work on, and a bound on what a text made of nothing but findings can cost. */
    private static final int MOST_PER_RULE = 10;

    private final List<CompiledRule> rules;
    private final Map<String, Vocabulary> vocabularies = new HashMap<>();

    /** A rule with its phrases ready for searching. */
    private record CompiledRule(LintRule rule, Phrases phrases, Phrases exceptions, Phrases criteria) {

        static CompiledRule of(LintRule rule) {
            boolean inflected = rule.check() == Check.MAIN_VERB;
            return new CompiledRule(rule, new Phrases(rule.phrases(), inflected ? Phrase::inflected : Phrase::exactly),
                    new Phrases(rule.exceptions(), Phrase::inflected), new Phrases(rule.criteria(), Phrase::exactly));
        }
    }

    /** A linter by the rules given, in their order. */
    public Linter(List<LintRule> rules) {
        this.rules = rules.stream().map(CompiledRule::of).toList();
        rules.stream().map(LintRule::language).filter(Objects::nonNull).distinct()
                .forEach(language -> vocabularies.put(language, Vocabulary.load(language)));
    }

    /** Findings on an English statement. */
    public List<Finding> lint(String statement) {
        return lint(statement, "en");
    }

    /**
     * Findings in the order of the text, at most ten of a rule.
     *
     * @param language of the statement; where no rule reads it, only the rules of any language apply
     */
    public List<Finding> lint(String text, String language) {
        var statement = new Statement(text, vocabularies.getOrDefault(language, Vocabulary.EMPTY));
        var findings = new ArrayList<Finding>();
        var found = new HashSet<String>();
        for (var compiled : rules) {
            var rule = compiled.rule();
            if (statement.isEmpty() || !rule.reads(language) || rule.silentAfter().stream().anyMatch(found::contains)) {
                continue;
            }
            spans(compiled, statement).stream().limit(MOST_PER_RULE).forEach(span -> {
                findings.add(finding(rule, statement, span));
                found.add(rule.rule());
            });
        }
        findings.sort(comparingInt(Finding::start).thenComparingInt(Finding::end));
        return List.copyOf(findings);
    }

    private static List<Span> spans(CompiledRule compiled, Statement statement) {
        var spans = found(compiled, statement);
        if (spans.isEmpty() || !compiled.criteria().in(statement).isEmpty()) {
            return List.of();
        }
        var excepted = new BitSet();
        compiled.exceptions().in(statement).forEach(match -> excepted.set(match.span().start(), match.span().end()));
        return spans.stream().filter(span -> excepted.get(span.start(), span.end()).isEmpty()).toList();
    }

    private static List<Span> found(CompiledRule compiled, Statement statement) {
        var rule = compiled.rule();
        return switch (rule.check()) {
            case PHRASE -> compiled.phrases().in(statement).stream().map(Phrases.Match::span).toList();
            case MAIN_VERB -> compiled.phrases().in(statement).stream()
                    .filter(match -> MainVerb.isAt(match.first(), statement)).map(Phrases.Match::span).toList();
            case NO_ACTION -> statement.predicate.isPresent() ? List.of() : List.of(statement.content());
            case TWO_ACTIONS -> TwoActions.in(statement).map(TwoActions::words).stream().toList();
            case NO_OBJECT -> statement.predicate.filter(Predicate::lacksObject).map(Predicate::words).stream().toList();
            case NO_CONTEXT -> WorkContext.isGiven(statement) ? List.of() : List.of(statement.content());
            case LENGTH -> Length.overflow(statement, rule.limit()).stream().toList();
            case BLANK -> statement.blanks();
        };
    }

    private static Finding finding(LintRule rule, Statement statement, Span span) {
        var words = span.in(statement.text);
        return new Finding(rule.rule(), words, span.start(), span.end(), rule.reason().replace("{words}", words),
                new Rewrite(rule, statement, span).text());
    }
}
