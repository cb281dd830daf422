package org.upskill.catalog;

import org.upskill.shared.persistence.KebabColumn;

/** Whether an import waits for a person between dry run and writing. */
enum ApplyMode {
    MANUAL,
    /** It is applied as soon as it is ready. */
    AUTO;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<ApplyMode> {
        Column() {
            super(ApplyMode.class);
        }
    }
}
