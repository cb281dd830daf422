package org.upskill.catalog;

import org.upskill.shared.persistence.KebabColumn;

/** What the server is doing for an import right now. */
enum ImportPhase {
    READING,
    APPLYING,
    /** Taking back what was already written. */
    RESTORING,
    /** Making a large import's records be found, which are all written by then. */
    INDEXING;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<ImportPhase> {
        Column() {
            super(ImportPhase.class);
        }
    }
}
