package org.upskill.metric;

/** What can be missing from the program. */
enum MissingCode {
    /** A priority whose words or measures count training; count: how many findings nobody answered. */
    TRAINING_AS_GOAL(RecordKind.PRIORITY),
    /** A draft, while the program works for nothing yet. */
    NOT_ACTIVE(RecordKind.PRIORITY),
    /** An active priority that nobody answers for. */
    NO_OWNER(RecordKind.PRIORITY),
    /** An active priority without a measure. */
    NO_MEASURE(RecordKind.PRIORITY),
    /** An active priority with measures that lack a baseline or a target; count: how many. */
    NO_AIM(RecordKind.PRIORITY),
    /** An active priority with measures that were never measured; count: how many. */
    NO_POINTS(RecordKind.PRIORITY),
    /** No role is in scope yet, and AI changes this one the most. */
    START_WITH(RecordKind.ROLE),
    /** A role that has a plan or targets, and nobody said how deeply it works with AI; count: its targets. */
    NO_AI_DEPTH(RecordKind.ROLE),
    /** A skill that keeps a plan from being published. */
    NOT_PUBLISHED_BUT_PLANNED(RecordKind.SKILL),
    /** A skill whose wording has findings; count: how many. */
    OPEN_FINDINGS(RecordKind.SKILL),
    /** A plan without a row. */
    NO_ROWS(RecordKind.PLAN),
    /** A plan with incomplete rows; count: how many. */
    INCOMPLETE_ROWS(RecordKind.PLAN),
    /** A plan that is complete and not published. */
    NOT_PUBLISHED(RecordKind.PLAN),
    /** A role that has targets and no plan; count: its targets. */
    NO_PLAN(RecordKind.ROLE);

    private final RecordKind kind;

    MissingCode(RecordKind kind) {
        this.kind = kind;
    }

    RecordKind kind() {
        return kind;
    }
}
