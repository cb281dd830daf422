package org.upskill.priority;

import org.upskill.shared.persistence.KebabColumn;

/** Which way a measure should move. */
enum Direction {
    INCREASE,
    DECREASE;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<Direction> {
        Column() {
            super(Direction.class);
        }
    }
}
