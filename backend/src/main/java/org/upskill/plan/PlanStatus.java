package org.upskill.plan;

import org.upskill.shared.persistence.KebabColumn;

/** How far a plan has come; nothing leads out of {@link #PUBLISHED}. */
public enum PlanStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<PlanStatus> {
        Column() {
            super(PlanStatus.class);
        }
    }
}
