package org.upskill.metric;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * One thing that is missing, with the very record where it is to be mended.
 *
 * @param label what the record is called
 * @param count how many of what the code names; 1 where it names one thing
 */
record Missing(
        @NotNull MissingCode code, @NotNull RecordKind recordKind, @NotNull UUID recordId, @NotNull String label, @NotNull long count) {

    Missing(MissingCode code, UUID recordId, String label, long count) {
        this(code, code.kind(), recordId, label, count);
    }
}
