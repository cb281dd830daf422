package org.upskill.priority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says of a measure.
 *
 * @param unit         what its values count, such as "hours" or "%"
 * @param direction    which way it should move
 * @param baseline     where it stood before anything was done
 * @param baselineDate when it stood there
 * @param target       where it should get
 * @param targetDate   by when
 */
record MeasureInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @NotNull UUID priorityId,
        @NotBlank @Size(max = 255) String name,
        @Size(max = 80) @Schema(nullable = true) String unit,
        @NotNull Direction direction,
        @Schema(nullable = true) Double baseline,
        @Schema(nullable = true) LocalDate baselineDate,
        @Schema(nullable = true) Double target,
        @Schema(nullable = true) LocalDate targetDate) {}
