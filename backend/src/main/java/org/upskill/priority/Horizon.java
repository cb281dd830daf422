package org.upskill.priority;

import org.upskill.shared.persistence.KebabColumn;

/** By when a priority should be reached, roughly. */
enum Horizon {
    NEAR,
    MEDIUM;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<Horizon> {
        Column() {
            super(Horizon.class);
        }
    }
}
