package org.upskill.skill.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.upskill.shared.lint.Finding;

/** What holds of the linter for every text, not only for sensible ones. */
class LinterPropertyTest {

    private static final Linter LINTER = new Linter(LintRules.load());
    private static final Linter ANOTHER = new Linter(LintRules.load());

    private static final String[] WORDS = {
        "Understands", "understand", "Is", "aware", "of", "Drafts", "reviews", "and", "or", ",", ".", ";", "then", "the", "AI",
        "prompts", "effectively", "as", "well", "before", "sending", "whether", "it", "in", "a", "timely", "manner", "[what]", "[", "]",
        "Has", "knowledge", "copies", "pastes", "Writing", "to", "customers", "literacy",
        "Versteht", "verstehen", "Prüft", "prüfen", "und", "oder", "ob", "die", "der", "Entwürfe", "mit", "KI", "vor", "angemessen", "ist", "vertraut", "dann", "{words}", "$1", "\\", "İ", "ﬁne", "e\u0301", "😀"
    };

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(WORDS).list().ofMaxSize(30).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(sentences(), Arbitraries.strings().all().ofMaxLength(300));
    }

    @Property
    void givesOffsetsThatHoldExactlyTheWords(@ForAll("texts") String text) {
        assertThat(LINTER.lint(text)).allSatisfy(finding -> {
            assertThat(finding.start()).isBetween(0, text.length());
            assertThat(finding.end()).isBetween(finding.start() + 1, text.length());
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.words());
        });
    }

    @Property
    void neverThrowsNotEvenForHalfASurrogatePair(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(LINTER.lint(before + '\uD83D' + after + '\uDE00')).isNotNull();
        assertThat(LINTER.lint(before + '\uDE00' + after, "de")).isNotNull();
    }

    @Property
    void givesFindingsInTheOrderOfTheTextAndTheSameEachTime(@ForAll("texts") String text) {
        var findings = LINTER.lint(text);

        assertThat(findings).extracting(Finding::start).isSorted();
        assertThat(ANOTHER.lint(text)).isEqualTo(findings);
    }

    @Property
    void readsTheSameWhateverTheWhiteSpace(@ForAll("sentences") String text) {
        var spaced = " \t" + text.replace(" ", " \n  ") + "  ";

        assertThat(LINTER.lint(spaced)).usingRecursiveComparison()
                .ignoringFields("words", "start", "end", "reason").isEqualTo(LINTER.lint(text));
    }

    @Property
    void givesEveryFindingAReasonAndARewriteWithoutUnfilledPlaces(@ForAll("texts") String text) {
        assertThat(LINTER.lint(text.replace("{", "").replace("}", ""))).allSatisfy(finding -> {
            assertThat(finding.reason()).isNotBlank().doesNotContain("{");
            assertThat(finding.rewrite()).isNotNull().doesNotContain("{");
        });
    }

    @Example
    void takesLinearTimeForHostileTexts() {
        for (String part : List.of("[", "]", ",", ".", "and ", "Drafts and ", "understands ", "effectively ", "well as ", "a", "-a", "{", "is able to ",
                "have a ", "a and b, ", "always ", "[a] ", "😀", "\uD83D", "before ", "\u0301", "Prüft und ", "ob die ", ", die ", "mit ", "prüfen ", "ist sich ", "vor dem ")) {
            long start = System.nanoTime();
            LINTER.lint("Drafts " + part.repeat(100_000 / part.length()));
            LINTER.lint("Prüft " + part.repeat(100_000 / part.length()), "de");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(part).isLessThan(Duration.ofSeconds(5));
        }
    }
}
