package org.upskill.plan;

import org.upskill.shared.persistence.KebabColumn;

/** How a person hears how well it went. */
enum FeedbackType {
    CHECK_IN,
    TEAM_DISCUSSION,
    SHARED_REFLECTION;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<FeedbackType> {
        Column() {
            super(FeedbackType.class);
        }
    }
}
