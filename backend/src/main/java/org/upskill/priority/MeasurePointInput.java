package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says of a data point.
 *
 * @param value in the measure's unit
 * @param note  what one has to know about this value
 */
record MeasurePointInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @NotNull UUID measureId,
        @NotNull LocalDate date,
        @NotNull Double value,
        @Size(max = 1000) @Schema(nullable = true) String note) {}
