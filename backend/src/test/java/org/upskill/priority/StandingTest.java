package org.upskill.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upskill.shared.persistence.SourceKey;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-02, 7, better, on-track", "2026-07-02, 7.1, better, behind", "2026-02-01, 10, same, behind", "2026-02-01, 11, worse, behind",
        "2026-03-01, 4, better, reached", "2026-03-01, 3, better, reached", "2026-12-31, 5, better, missed", "2027-03-01, 4, better, reached",
        "2026-01-01, 10, same, on-track", "2025-06-01, 9, better, on-track"
    })
    void readsTrendAndPaceFromTheLatestValue(LocalDate date, double value, String trend, String pace) {
        var standing = Standing.of(measure(10.0, 4.0), 2, point(date, value));

        assertThat(standing.trend()).hasToString(trend.toUpperCase());
        assertThat(standing.pace()).hasToString(pace.toUpperCase().replace('-', '_'));
    }

    @Test
    void readsARisingMeasureTheOtherWayRound() {
        var measure = measure(20.0, 60.0);
        measure.direction = Direction.INCREASE;

        assertThat(Standing.of(measure, 1, point(LocalDate.of(2026, 3, 1), 60)).pace()).isEqualTo(Standing.Pace.REACHED);
        var worse = Standing.of(measure, 1, point(LocalDate.of(2026, 3, 1), 10));
        assertThat(worse.trend()).isEqualTo(Standing.Trend.WORSE);
        assertThat(worse.progress()).isCloseTo(-0.25, within(1e-9));
    }

    @Test
    void saysNoMoreThanIsKnown() {
        assertThat(Standing.of(measure(10.0, 4.0), 0, null)).isEqualTo(new Standing(0, null, null, null, null, null));
        var date = LocalDate.of(2026, 3, 1);

        var withoutBaseline = Standing.of(measure(null, 4.0), 1, point(date, 8));
        assertThat(withoutBaseline.trend()).isNull();
        assertThat(withoutBaseline.progress()).isNull();
        assertThat(withoutBaseline.pace()).isNull();
        assertThat(Standing.of(measure(null, 4.0), 1, point(date, 4)).pace()).isEqualTo(Standing.Pace.REACHED);

        var withoutTarget = Standing.of(measure(10.0, null), 1, point(date, 8));
        assertThat(withoutTarget.trend()).isEqualTo(Standing.Trend.BETTER);
        assertThat(withoutTarget.pace()).isNull();

        var nowhereToGo = Standing.of(measure(10.0, 10.0), 1, point(date, 12));
        assertThat(nowhereToGo.progress()).isNull();
        assertThat(nowhereToGo.pace()).isNull();
    }

    private static Measure measure(Double baseline, Double target) {
        var measure = new Measure(new SourceKey("local", "m"));
        measure.direction = Direction.DECREASE;
        measure.baseline = baseline;
        measure.baselineDate = LocalDate.of(2026, 1, 1);
        measure.target = target;
        measure.targetDate = LocalDate.of(2026, 12, 31);
        return measure;
    }

    private static MeasurePoint point(LocalDate date, double value) {
        var point = new MeasurePoint(new SourceKey("local", "p"));
        point.record(UUID.randomUUID(), date, value, null);
        return point;
    }
}
