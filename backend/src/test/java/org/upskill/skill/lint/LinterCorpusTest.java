package org.upskill.skill.lint;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.upskill.shared.lint.Finding;

/** The linter against statements from all over an office: what it must leave alone and what it must see. */
class LinterCorpusTest {

    private static final Linter LINTER = new Linter(LintRules.load());

    static Stream<String> observable() {
        return Stream.concat(lines("/skill/observable-statements.txt"), lines("/skill/observable-statements-de.txt"));
    }

    static Stream<String> unobservable() {
        return Stream.concat(lines("/skill/unobservable-statements.tsv"), lines("/skill/unobservable-statements-de.tsv"));
    }

    @ParameterizedTest
    @MethodSource("observable")
    void leavesAnObservableStatementAlone(String statement) {
        assertThat(LINTER.lint(statement)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unobservable")
    void findsExactlyTheRulesThatAStatementBreaks(String line) {
        assertThat(rules(statement(line))).isEqualTo(Set.of(line.split("\t")[0].split("\\+")));
    }

    @ParameterizedTest
    @MethodSource("unobservable")
    void proposesARewriteThatNoLongerBreaksTheRule(String line) {
        for (var finding : LINTER.lint(statement(line))) {
            assertThat(rules(finding.rewrite())).as(finding.rewrite()).doesNotContain(finding.rule());
        }
    }

    @ParameterizedTest
    @MethodSource("unobservable")
    void leavesNothingButBlanksToFillOnceEveryRewriteIsTaken(String line) {
        var statement = statement(line);
        for (int taken = 0; taken < 5; taken++) {
            var next = LINTER.lint(statement).stream().filter(finding -> !finding.rule().equals("unfilled-blank")).findFirst();
            if (next.isEmpty()) {
                return;
            }
            statement = next.get().rewrite();
        }
        assertThat(rules(statement)).isSubsetOf("unfilled-blank");
    }

    private static Set<String> rules(String statement) {
        return LINTER.lint(statement).stream().map(Finding::rule).collect(toSet());
    }

    private static String statement(String line) {
        return line.split("\t")[1];
    }

    private static Stream<String> lines(String resource) {
        try {
            var file = Path.of(LinterCorpusTest.class.getResource(resource).toURI());
            return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
