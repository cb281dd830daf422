package org.upskill.skill.lint;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.upskill.shared.lint.Finding;
import org.upskill.shared.lint.Phrase;
import org.upskill.shared.lint.Phrases;
import org.upskill.shared.lint.Span;
import org.upskill.shared.lint.Token;

/**
 * Reads a statement and remarks on what keeps it from being observable in the work. What it looks for, says and proposes
 * stands in {@code skill/lint-rules.json}; it never throws, whatever the text, and takes time linear in its length.
 */
public final class Linter {

    /** Another text whenever a release reads the same statement by the same rules in another way, so that stored counts follow. */
    static final String READING = "2";

    /** Enough to work on, and a bound on what a text made of nothing but findings can cost. */
    private static final int MOST_PER_RULE = 10;

    private final List<CompiledRule> rules;
    private final Map<String, Vocabulary> vocabularies = new TreeMap<>();

    /** A rule with its phrases ready for searching. */
    private record CompiledRule(LintRule rule, Phrases phrases, Phrases exceptions, Phrases criteria) {

        static CompiledRule of(LintRule rule) {
            return new CompiledRule(rule, new Phrases(rule.phrases(), rule::phrase), new Phrases(rule.exceptions(), rule::inflected),
                    new Phrases(rule.criteria(), Phrase::exactly));
        }
    }

    /** A linter by the rules given, in their order. */
    public Linter(List<LintRule> rules) {
        this.rules = rules.stream().map(CompiledRule::of).toList();
        rules.stream().map(LintRule::language).filter(Objects::nonNull).distinct()
                .forEach(language -> vocabularies.put(language, Vocabulary.load(language)));
    }

    /** Findings on a statement whose language its words tell, see {@link #languageOf}. */
    public List<Finding> lint(String statement) {
        return lint(statement, languageOf(statement));
    }

    /**
     * The language of which a text has the most frequent little words ("the", "und"), and English where none has more. It depends on
     * nothing but the text, so that the same statement is read the same everywhere.
     */
    public String languageOf(String text) {
        var tokens = Token.all(text);
        var best = "en";
        for (var language : vocabularies.keySet()) if (signs(tokens, language) > signs(tokens, best)) best = language;
        return best;
    }

    private long signs(List<Token> tokens, String language) {
        var vocabulary = vocabularies.getOrDefault(language, Vocabulary.EMPTY);
        return tokens.stream().filter(token -> token.is(Token.Kind.WORD) && vocabulary.isSign(token.folded())).count();
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
                    .filter(match -> statement.structure.isMainVerb(match.first())).map(Phrases.Match::span).toList();
            case NO_ACTION -> statement.structure.namesAction() ? List.of() : List.of(statement.content());
            case TWO_ACTIONS -> statement.structure.twoActions().map(TwoActions::words).stream().toList();
            case NO_OBJECT -> statement.structure.verbWithoutObject().stream().toList();
            case NO_CONTEXT -> statement.structure.givesContext() ? List.of() : List.of(statement.content());
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
