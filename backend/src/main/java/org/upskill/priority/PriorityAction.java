package org.upskill.priority;

import org.upskill.shared.persistence.KebabColumn;

/** What was done with a priority, as its history records it. */
enum PriorityAction {
    CREATED,
    ACTIVATED,
    ACHIEVED,
    RETIRED,
    REOPENED;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<PriorityAction> {
        Column() {
            super(PriorityAction.class);
        }
    }
}
