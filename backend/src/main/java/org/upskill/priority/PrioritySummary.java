package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/**
 * A priority as lists show it.
 *
 * @param openFindings how many findings nobody waived, those of its measures among them
 */
record PrioritySummary(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @NotNull String externalId,
        @NotNull String title,
        @NotNull List<String> functions,
        @Schema(nullable = true) Horizon horizon,
        @Schema(nullable = true) LocalDate dueDate,
        @Schema(nullable = true) String owner,
        @NotNull PriorityStatus status,
        @NotNull long roleCount,
        @NotNull long skillCount,
        @NotNull List<Progress> measures,
        @NotNull int openFindings,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    /** Where one of its measures stands. */
    @Schema(name = "MeasureProgress")
    record Progress(@NotNull UUID id, @NotNull String name, @Schema(nullable = true) String unit, @NotNull Standing standing) {
        static Progress of(Measure measure, Standing standing) {
            return new Progress(measure.id(), measure.name, measure.unit, standing);
        }
    }

    static PrioritySummary of(Priority priority, long roleCount, long skillCount, List<Progress> measures, int openFindings) {
        return new PrioritySummary(
                priority.id(),
                priority.version(),
                priority.source(),
                priority.externalId(),
                priority.title,
                priority.functions(),
                priority.horizon,
                priority.dueDate,
                priority.owner,
                priority.status,
                roleCount,
                skillCount,
                measures,
                openFindings,
                priority.createdAt(),
                priority.updatedAt());
    }
}
