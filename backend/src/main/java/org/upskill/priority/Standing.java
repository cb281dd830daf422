package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a measure stands, read from its data points.
 *
 * @param points   how many there are
 * @param value    of the latest one
 * @param date     of the latest one
 * @param progress how much of the way from baseline to target is done: 0 at the baseline, 1 at the target, below 0 when it went the
 *                 wrong way; null while one of the three is missing or there is no way to go
 * @param trend    the latest value against the baseline; null without one of them
 * @param pace     the latest value against the straight line from baseline to target; null while that line cannot be drawn
 */
record Standing(
        @NotNull long points,
        @Schema(nullable = true) Double value,
        @Schema(nullable = true) LocalDate date,
        @Schema(nullable = true) Double progress,
        @Schema(nullable = true) Trend trend,
        @Schema(nullable = true) Pace pace) {

    /** How the latest value compares with the baseline, seen in the direction that is wanted. */
    enum Trend {
        BETTER,
        SAME,
        WORSE
    }

    /** Whether the target will be met if it goes on like this. */
    enum Pace {
        /** The target is met. */
        REACHED,
        /** On the straight line from baseline to target or ahead of it. */
        ON_TRACK,
        BEHIND,
        /** The date of the target has come without it. */
        MISSED
    }

    /** Where a measure stands with so many points, of which this is the latest; null when there is none. */
    static Standing of(Measure measure, long points, MeasurePoint latest) {
        if (latest == null) return new Standing(0, null, null, null, null, null);
        return new Standing(points, latest.value, latest.date, progress(measure, latest), trend(measure, latest), pace(measure, latest));
    }

    private static Double progress(Measure measure, MeasurePoint latest) {
        if (measure.baseline == null || measure.target == null || measure.baseline.equals(measure.target)) return null;
        return (latest.value - measure.baseline) / (measure.target - measure.baseline);
    }

    private static Trend trend(Measure measure, MeasurePoint latest) {
        if (measure.baseline == null) return null;
        var gain = measure.gain(measure.baseline, latest.value);
        return gain > 0 ? Trend.BETTER : gain < 0 ? Trend.WORSE : Trend.SAME;
    }

    private static Pace pace(Measure measure, MeasurePoint latest) {
        if (measure.target == null) return null;
        if (measure.gain(measure.target, latest.value) >= 0) return Pace.REACHED;
        if (measure.targetDate == null) return null;
        if (!latest.date.isBefore(measure.targetDate)) return Pace.MISSED;
        var progress = progress(measure, latest);
        if (progress == null || measure.baselineDate == null || !measure.baselineDate.isBefore(measure.targetDate)) return null;
        return progress >= expected(measure, latest.date) ? Pace.ON_TRACK : Pace.BEHIND;
    }

    /** How much of the time from baseline to target has gone by. */
    private static double expected(Measure measure, LocalDate date) {
        var whole = ChronoUnit.DAYS.between(measure.baselineDate, measure.targetDate);
        return Math.max(0, (double) ChronoUnit.DAYS.between(measure.baselineDate, date) / whole);
    }
}
