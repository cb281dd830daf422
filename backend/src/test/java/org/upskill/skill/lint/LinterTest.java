package org.upskill.skill.lint;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upskill.shared.lint.Finding;
import org.upskill.shared.lint.Waiver;

class LinterTest {

    private static final List<LintRule> RULES = LintRules.load();
    private static final Linter LINTER = new Linter(RULES);

    @Test
    void marksTheWordsAndProposesAStatementWithBlanks() {
        assertThat(LINTER.lint("Understands AI risks appropriately")).containsExactly(
                new Finding("mental-verb", "Understands", 0, 11,
                        "“Understands” is a state of mind. Nobody can see it in the work: say what the person does.",
                        "[Names, checks or explains] AI risks appropriately [when or where in the work]"),
                new Finding("vague-standard", "appropriately", 21, 34,
                        "“appropriately” sets no standard: two people would judge it differently. Say how one can tell.",
                        "Understands AI risks [to what standard]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AI literacy                                 | [Does what with] AI literacy [when or where in the work]
            Is responsible for AI governance            | [Does what with] AI governance [when or where in the work]
            Writes prompts.                             | Writes prompts [when or where in the work].
            Summarises.                                 | Summarises [what] [when or where in the work].
            Drafts with AI                              | Drafts [what] with AI [when or where in the work]
            Drafts and reviews replies to customers     | Drafts replies to customers
            Drafts the offer, then sends it to the buyer| Drafts the offer [when or where in the work]
            Has an understanding of bias in screening   | [Names, checks or explains] bias in screening
            Effectively reviews AI drafts before use    | Reviews AI drafts before use [to what standard]
            Names AI risks in [which reports]           | Names AI risks in
            """)
    void proposesTheWritersOwnWords(String statement, String rewrite) {
        assertThat(LINTER.lint(statement)).extracting(Finding::rewrite).containsExactly(rewrite);
    }

    @Test
    void countsCharactersAsAReaderDoes() {
        var fits = "Writes 😀 for " + "a".repeat(140 - 13);

        assertThat(rules(fits)).doesNotContain("too-long");
        assertThat(rules("  " + fits.replace(" ", " \u00a0 ") + " ")).doesNotContain("too-long");
        assertThat(rules(fits + "a")).contains("too-long");
    }

    @Test
    void marksWhatNoLongerFitsAndKeepsTheRestWithinTheLimit() {
        var statement = "Checks each figure in the AI draft against the ledger ".repeat(4).strip();

        var finding = LINTER.lint(statement).stream().filter(found -> found.rule().equals("too-long")).findFirst().orElseThrow();

        assertThat(finding.end()).isEqualTo(statement.length());
        assertThat(finding.start()).isBetween(125, 140);
        assertThat(finding.rewrite()).hasSizeLessThanOrEqualTo(140).endsWith("[…]");
    }

    @Test
    void letsAVagueWordStandBesideItsStandard() {
        assertThat(rules("Stores prompts with personal data appropriately")).contains("vague-standard");
        assertThat(rules("Stores prompts with personal data appropriately, in line with the retention schedule"))
                .doesNotContain("vague-standard");
    }

    @Test
    void readsAmericanSpellingAsBritish() {
        assertThat(rules("Summarizes and analyzes calls for the buyer")).containsExactly("two-actions");
        assertThat(rules("Summarises and analyses calls for the buyer")).containsExactly("two-actions");
        assertThat(rules("Realizes the value of clean data")).isEqualTo(rules("Realises the value of clean data"));
    }

    @Test
    void appliesOnlyTheRulesOfAnyLanguageToAStatementInAnother() {
        assertThat(LINTER.lint("Competence en IA", "fr")).isEmpty();
        assertThat(LINTER.lint("Verifie [quoi]", "fr")).extracting(Finding::rule).containsExactly("unfilled-blank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Versteht KI-Risiken angemessen               | [Benennt, prüft oder erklärt] KI-Risiken angemessen [wann oder wo in der Arbeit]
            KI-Kompetenz                                 | [Tut was mit] KI-Kompetenz [wann oder wo in der Arbeit]
            Ist verantwortlich für KI-Governance         | [Tut was mit] KI-Governance [wann oder wo in der Arbeit]
            Schreibt mit KI                              | Schreibt [was] mit KI [wann oder wo in der Arbeit]
            Prüft und korrigiert Entwürfe vor dem Versand| Prüft Entwürfe vor dem Versand
            Entwürfe prüfen und an Kunden weiterleiten   | Entwürfe prüfen [wann oder wo in der Arbeit]
            """)
    void proposesTheWritersOwnGermanWords(String statement, String rewrite) {
        assertThat(LINTER.lint(statement, "de").getFirst().rewrite()).isEqualTo(rewrite);
    }

    @ParameterizedTest
    @CsvSource({"Versteht KI,de", "Understands AI,en", "KI-Kompetenz,de", "AI literacy,en", "Prompting,en", "Checks the KI-Entwurf against the policy,en", "Prüft den Output vor dem Meeting,de", "'',en"})
    void tellsTheLanguageByTheWords(String statement, String language) {
        assertThat(LINTER.languageOf(statement)).isEqualTo(language);
    }

    @Test
    void findsNothingWhereThereAreNoWords() {
        assertThat(LINTER.lint("")).isEmpty();
        assertThat(LINTER.lint(" \n.!?")).isEmpty();
    }

    @Test
    void silencesWaivedWordsAndNoOthers() {
        var findings = LINTER.lint("Understands AI literacy effectively");
        var waiver = new Waiver("vague-standard", " EFFECTIVELY ", "The guide defines it");

        assertThat(Waiver.open(findings, List.of(waiver))).extracting(Finding::rule).containsExactly("mental-verb");
        assertThat(Waiver.open(findings, List.of(new Waiver("mental-verb", "effectively", "x")))).isEqualTo(findings);
        assertThat(Waiver.open(findings, List.of(new Waiver("vague-standard", "properly", "x")))).isEqualTo(findings);
    }

    @Test
    void namesAndExplainsEveryRuleInItsData() {
        assertThat(RULES).extracting(LintRule::rule).doesNotHaveDuplicates().allMatch(slug -> slug.matches("[a-z-]+"));
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.reason()).isNotBlank();
            assertThat(rule.rewrite()).isNotBlank();
            assertThat(rule.check()).isNotNull();
            assertThat(RULES).extracting(LintRule::rule).containsAll(rule.silentAfter());
        });
    }

    private static Set<String> rules(String statement) {
        return LINTER.lint(statement).stream().map(Finding::rule).collect(toSet());
    }
}
