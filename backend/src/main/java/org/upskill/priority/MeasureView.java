package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/**
 * A measure as the API shows it.
 *
 * @param findings what the guard remarks on and nobody waived
 */
@Schema(name = "Measure")
record MeasureView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @NotNull String externalId,
        @NotNull UUID priorityId,
        @NotNull String priorityTitle,
        @NotNull String name,
        @Schema(nullable = true) String unit,
        @NotNull Direction direction,
        @Schema(nullable = true) Double baseline,
        @Schema(nullable = true) LocalDate baselineDate,
        @Schema(nullable = true) Double target,
        @Schema(nullable = true) LocalDate targetDate,
        @NotNull Standing standing,
        @NotNull List<GuardFinding> findings,
        @NotNull List<GuardWaiverView> waivers,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static MeasureView of(Measure measure, String priorityTitle, Standing standing, List<GuardFinding> findings, List<GuardWaiver> waivers) {
        return new MeasureView(
                measure.id(),
                measure.version(),
                measure.source(),
                measure.externalId(),
                measure.priorityId,
                priorityTitle,
                measure.name,
                measure.unit,
                measure.direction,
                measure.baseline,
                measure.baselineDate,
                measure.target,
                measure.targetDate,
                standing,
                findings,
                waivers.stream().map(GuardWaiverView::of).toList(),
                measure.createdAt(),
                measure.updatedAt());
    }
}
