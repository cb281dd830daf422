package org.upskill.metric;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * One step of the program.
 *
 * @param summary      figures of the step by name
 * @param missing      the first few things that are missing, the most useful ones to mend first
 * @param missingCount how many are missing in all
 */
record ProgramStep(
        @NotNull StepName step,
        @NotNull StepState state,
        @NotNull Map<String, Long> summary,
        @NotNull List<Missing> missing,
        @NotNull long missingCount) {

    /** How many missing things a step shows. */
    static final int SHOWN = 5;

    /**
     * A step with its state.
     *
     * @param any          whether there is anything yet
     * @param usable       whether the next step could build on it
     * @param missing      at least the first {@link #SHOWN} missing things
     * @param missingCount how many there are
     */
    static ProgramStep of(
            StepName step, boolean any, boolean usable, Map<String, Long> summary, List<Missing> missing, long missingCount) {
        var state = !any ? StepState.EMPTY : usable && missingCount == 0 ? StepState.READY : StepState.STARTED;
        return new ProgramStep(step, state, summary, missing.stream().limit(SHOWN).toList(), missingCount);
    }
}
