package org.upskill.shared.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleListTest {
    @Test
    void takesNewRulesOfAReleaseIntoWhatAnOrganisationHasChanged() {
        var delivered = list("one", "two", "new", "three");
        var stored = list("three", "gone", "one", "two");

        assertThat(stored.upToDate(delivered).rules()).extracting(Rule::rule).containsExactly("three", "one", "new", "two");
    }

    @Test
    void leavesAListOfTheSameRulesAsItIs() {
        var stored = list("two", "one");

        assertThat(stored.upToDate(list("one", "two"))).isEqualTo(stored);
    }

    private static RuleList list(String... slugs) {
        return new RuleList(Arrays.stream(slugs)
                .map(slug -> new Rule(slug, true, slug, null, "phrase", List.of(), List.of(), List.of(), List.of(), null, "Why.", "x"))
                .toList());
    }
}
