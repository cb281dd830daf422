package org.upskill.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final Recent<Integer> totals = new Recent<>(total -> total > 1_000, Duration.ofHours(1));

    @Test
    void readsNothingTwiceInAMoment() {
        totals.get("roles", () -> 2_000);

        assertThat(totals.get("roles", () -> 2_001)).isEqualTo(2_000);
        assertThat(totals.get("skills", () -> 2_002)).isEqualTo(2_002);
    }

    @Test
    void keepsOnlyWhatIsWorthIt() {
        totals.get("roles", () -> 1_000);

        assertThat(totals.known("roles")).isNull();
        assertThat(totals.get("roles", () -> 7)).isEqualTo(7);
    }

    @Test
    void readsAnewAfterTheMoment() {
        var forgetful = new Recent<Integer>(total -> true, Duration.ZERO);
        forgetful.get("roles", () -> 2_000);

        assertThat(forgetful.get("roles", () -> 2_001)).isEqualTo(2_001);
    }

    @Test
    void readsAnewOnceSomethingWasWritten() {
        totals.get("roles", () -> 2_000);
        Recent.forget();

        assertThat(totals.get("roles", () -> 2_001)).isEqualTo(2_001);
    }

    @Test
    void forgetsWhatWasReadWhileSomebodyWrote() {
        totals.get("roles", () -> {
            Recent.forget();
            return 2_000;
        });

        assertThat(totals.get("roles", () -> 2_001)).isEqualTo(2_001);
    }
}
