package org.upskill.role;

/** How far AI can help with an activity, as one narrows a list by it; the exposure itself is a number from 0 to 1. */
enum ExposureBand {
    UNSCORED("r.aiExposure is null"),
    LOW("r.aiExposure < 0.25"),
    MEDIUM("r.aiExposure >= 0.25 and r.aiExposure < 0.75"),
    HIGH("r.aiExposure >= 0.75");

    private final String condition;

    ExposureBand(String condition) {
        this.condition = condition;
    }

    /** The condition on an activity {@code r}. */
    String condition() {
        return condition;
    }
}
