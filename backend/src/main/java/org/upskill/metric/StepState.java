package org.upskill.metric;

/** How far one step has come. */
enum StepState {
    /** There is nothing yet. */
    EMPTY,
    /** There is something, and more to do. */
    STARTED,
    /** The next step can build on it, and nothing is missing from what there is. */
    READY
}
