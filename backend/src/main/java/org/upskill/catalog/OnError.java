package org.upskill.catalog;

import org.upskill.shared.persistence.KebabColumn;

/** What a bad row means for the others. */
enum OnError {
    /** Nothing is applied while a row is bad. */
    ABORT,
    /** The good rows can be applied. */
    SKIP_ROWS;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<OnError> {
        Column() {
            super(OnError.class);
        }
    }
}
