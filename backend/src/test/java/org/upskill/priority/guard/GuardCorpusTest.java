package org.upskill.priority.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.upskill.shared.lint.Finding;
import org.upskill.shared.setting.RuleList;

/** The guard against what companies write down as success: what it must leave alone and what it must see. */
class GuardCorpusTest {
    private static final Guard GUARD = new Guard(RuleList.load(GuardSetting.RULES).rules());

    static Stream<String> business() {
        return Stream.concat(lines("/priority/business-results.txt"), lines("/priority/business-results-de.txt"));
    }

    static Stream<String> training() {
        return Stream.concat(lines("/priority/training-activity.tsv"), lines("/priority/training-activity-de.tsv"));
    }

    @ParameterizedTest
    @MethodSource("business")
    void leavesABusinessResultAlone(String text) {
        assertThat(GUARD.check(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("training")
    void seesTrainingActivityByTheRuleThatNamesIt(String line) {
        assertThat(GUARD.check(text(line))).extracting(Finding::rule).contains(line.split("\t")[0]);
    }

    @ParameterizedTest
    @MethodSource("training")
    void leavesNothingButBlanksToFillOnceARewriteIsTaken(String line) {
        for (var finding : GUARD.check(text(line))) {
            assertThat(rules(finding.rewrite())).as(finding.rewrite()).isSubsetOf("unfilled-blank");
        }
    }

    private static List<String> rules(String text) {
        return GUARD.check(text).stream().map(Finding::rule).toList();
    }

    private static String text(String line) {
        return line.split("\t")[1];
    }

    private static Stream<String> lines(String resource) {
        try {
            var file = Path.of(GuardCorpusTest.class.getResource(resource).toURI());
            return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
