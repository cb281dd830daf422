package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fact about a role on the start list.
 *
 * @param count of what the code names, or its level; null where there is nothing to count
 * @param value mean AI exposure, 0 to 1; null for other facts
 * @param word  the depth or the horizon; null for other facts
 */
record StartReason(
        @NotNull StartReasonCode code,
        @Schema(nullable = true) Long count,
        @Schema(nullable = true) Double value,
        @Schema(nullable = true) String word) {

    static StartReason of(StartReasonCode code, long count) {
        return new StartReason(code, count, null, null);
    }
}
