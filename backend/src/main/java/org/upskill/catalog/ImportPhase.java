package org.upskill.catalog;

import org.upskill.shared.persistence.KebabColumn;

/** What the server is doing for an import right now. */
enum ImportPhase {
    READING,
    APPLYING,
    /** Taking back what was already written. */
    RESTORING;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<ImportPhase> {
        Column() {
            super(ImportPhase.class);
        }
    }
}
