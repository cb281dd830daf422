package org.upskill.catalog;

import java.util.Map;
import org.upskill.shared.persistence.KebabColumn;

/** Where an import stands: validating → ready, invalid, failed or cancelled; ready → applying → applied, failed or cancelled; applied → undoing → undone. */
enum ImportStatus {
    VALIDATING,
    /** The dry run is done and the import waits to be applied. */
    READY,
    /** There are bad rows and nothing may be applied while there are. */
    INVALID,
    /** The file could not be read, or applying it went wrong and was taken back. */
    FAILED,
    CANCELLED,
    APPLYING,
    APPLIED,
    /** What was applied is being taken back, because somebody wants it so. */
    UNDOING,
    UNDONE;

    /** Those that do not read as they are named. */
    static final Map<ImportStatus, String> WORDS = Map.of(VALIDATING, "Checking", READY, "Ready to apply", INVALID, "Has errors", UNDOING, "Being undone");

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<ImportStatus> {
        Column() {
            super(ImportStatus.class);
        }
    }
}
