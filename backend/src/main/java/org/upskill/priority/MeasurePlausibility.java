package org.upskill.priority;

import org.upskill.shared.problem.Problems;

/** What cannot be meant in a measure. */
final class MeasurePlausibility {
    private MeasurePlausibility() {}

    /**
     * Refuses a target that lies where the measure should not go, and one that was to be reached before the baseline.
     *
     * @throws org.upskill.shared.problem.ProblemException 400 that points at the target or its date
     */
    static void check(MeasureInput input) {
        if (input.baseline() != null && input.target() != null) {
            var rises = input.target() > input.baseline();
            var falls = input.target() < input.baseline();
            var wrong = input.direction() == Direction.INCREASE ? falls : rises;
            if (wrong) throw Problems.invalid("/target", "wrong-direction", "The target lies on the other side of the baseline than the direction says.");
        }
        if (input.baselineDate() != null && input.targetDate() != null && !input.baselineDate().isBefore(input.targetDate())) {
            throw Problems.invalid("/targetDate", "not-after-baseline", "The target's date must be after the baseline's.");
        }
    }
}
