package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/** A data point as the API shows it. */
@Schema(name = "MeasurePoint")
record MeasurePointView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @NotNull String externalId,
        @NotNull UUID measureId,
        @NotNull LocalDate date,
        @NotNull double value,
        @Schema(nullable = true) String note,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static MeasurePointView of(MeasurePoint point) {
        return new MeasurePointView(
                point.id(), point.version(), point.source(), point.externalId(), point.measureId, point.date, point.value, point.note,
                point.createdAt(), point.updatedAt());
    }
}
