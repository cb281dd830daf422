package org.upskill.priority;

import org.upskill.shared.persistence.KebabColumn;

/** How far a priority has come. Only a draft and an active one can be changed. */
public enum PriorityStatus {
    /** Being worded; nobody is held to it yet. */
    DRAFT,
    /** What the program works for. */
    ACTIVE,
    ACHIEVED,
    /** Given up or replaced; kept for what it tells. */
    RETIRED;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<PriorityStatus> {
        Column() {
            super(PriorityStatus.class);
        }
    }
}
