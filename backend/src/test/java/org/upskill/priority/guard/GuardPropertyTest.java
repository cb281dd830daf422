package org.upskill.priority.guard;

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
import org.upskill.shared.setting.RuleList;

/** What holds of the guard for every text, not only for sensible ones. */
class GuardPropertyTest {
    private static final Guard GUARD = new Guard(RuleList.load(GuardSetting.RULES).rules());

    private static final String[] WORDS = {
        "80", "%", "of", "employees", "complete", "completed", "the", "prompt", "course", "training", "hours", "per", "person", "trained", "attend",
        "workshop", "certificates", "Mitarbeitende", "schließen", "den", "Kurs", "Pflichtschulung", "geschult", "pro", "verstehen", "KI", "satisfaction", "with", ".", ",", ";", "\n", "and", "[what]", "[", "]", "{words}", "$1", "\\", "claims", "İ", "ﬁne", "e\u0301", "😀"
    };

    @Provide
    Arbitrary<String> texts() {
        var sentences = Arbitraries.of(WORDS).list().ofMaxSize(30).map(words -> String.join(" ", words));
        return Arbitraries.oneOf(sentences, Arbitraries.strings().all().ofMaxLength(300));
    }

    @Property
    void givesOffsetsThatHoldExactlyTheWordsAndOverlapNowhere(@ForAll("texts") String text) {
        var findings = GUARD.check(text);

        assertThat(findings).allSatisfy(finding -> assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.words()).isNotEmpty());
        for (var i = 1; i < findings.size(); i++) assertThat(findings.get(i).start()).isGreaterThanOrEqualTo(findings.get(i - 1).end());
    }

    @Property
    void neverThrowsNotEvenForHalfASurrogatePair(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(GUARD.check(before + '\uD83D' + after + '\uDE00')).isNotNull();
    }

    @Property
    void keepsTheOtherSentencesInARewrite(@ForAll("texts") String before, @ForAll("texts") String after) {
        var text = before + ". \n80 % complete the prompt course. \n" + after;
        for (Finding finding : GUARD.check(text)) {
            if (!finding.words().equals("complete the prompt course")) continue;
            assertThat(finding.rewrite()).startsWith((before + ".").stripLeading()).endsWith(after.stripTrailing()).doesNotContain("80 % complete the prompt course");
        }
    }

    @Property
    void readsTheSameWhateverTheCaseAndTheWhiteSpace(@ForAll("texts") String text) {
        var words = Arbitraries.of(WORDS).list().ofSize(8).map(list -> String.join(" ", list)).sample();

        assertThat(GUARD.check(" \t" + words.replace(" ", "   ") + " ")).extracting(Finding::rule)
                .isEqualTo(GUARD.check(words).stream().map(Finding::rule).toList());
        assertThat(GUARD.check(text)).isEqualTo(GUARD.check(text));
    }

    @Example
    void takesLinearTimeForHostileTexts() {
        for (String part : List.of("[", "]", "course ", "complete ", "complete a ", "training of ", "number of ", "employees ", "Schulung ", "Teilnahme an der ", "Mitarbeitende geschult ", "a", "{", ". ", "😀", "\uD83D")) {
            long start = System.nanoTime();
            GUARD.check("Complete " + part.repeat(100_000 / part.length()));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(part).isLessThan(Duration.ofSeconds(5));
        }
    }
}
