package org.upskill.catalog;

import org.upskill.shared.persistence.KebabColumn;

/** What a blank cell means for a record that exists. */
enum BlankCells {
    /** It leaves the field as it is. */
    IGNORE,
    /** It empties the field. */
    CLEAR;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<BlankCells> {
        Column() {
            super(BlankCells.class);
        }
    }
}
