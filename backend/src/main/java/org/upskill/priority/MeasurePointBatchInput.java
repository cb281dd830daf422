package org.upskill.priority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data points of one measure, as somebody pastes them from a spreadsheet. */
record MeasurePointBatchInput(@NotNull UUID measureId, @NotEmpty @Size(max = 500) List<@NotNull @Valid Day> points) {

    /** One of them. */
    @Schema(name = "MeasurePointDay")
    record Day(@NotNull LocalDate date, @NotNull Double value, @Size(max = 1000) @Schema(nullable = true) String note) {}
}
