package org.upskill.catalog;

import org.upskill.shared.persistence.KebabColumn;

/** What becomes of records that the file does not name. */
enum MissingRecords {
    KEEP,
    ARCHIVE;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<MissingRecords> {
        Column() {
            super(MissingRecords.class);
        }
    }
}
