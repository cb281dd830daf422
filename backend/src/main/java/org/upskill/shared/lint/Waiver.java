package org.upskill.shared.lint;

import java.util.Collection;
import java.util.List;
import org.upskill.shared.text.Fold;

/**
 * A finding that somebody keeps for a reason.
 *
 * @param rule slug of the rule
 * @param words the words found; case, accents and white space do not count
 * @param reason why they may stay
 */
public record Waiver(String rule, String words, String reason) {

    /** Whether it is this very finding that was waived; other words of the same rule stay open. */
    public boolean silences(Finding finding) {
        return silences(finding.rule(), finding.words());
    }

    /** Whether it is these words of this rule that were waived. */
    public boolean silences(String rule, String words) {
        return this.rule.equals(rule) && Fold.of(this.words).equals(Fold.of(words));
    }

    /** The findings that no waiver silences. */
    public static List<Finding> open(List<Finding> findings, Collection<Waiver> waivers) {
        return findings.stream().filter(finding -> waivers.stream().noneMatch(waiver -> waiver.silences(finding))).toList();
    }
}
