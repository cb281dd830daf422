package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/**
 * A priority as the API shows it.
 *
 * @param findings what the guard remarks on in its own words and nobody waived; its measures have their own
 * @param measures in the order in which they were made
 */
@Schema(name = "Priority")
record PriorityView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @NotNull String externalId,
        @NotNull String title,
        @Schema(nullable = true) String description,
        @NotNull List<String> functions,
        @Schema(nullable = true) Horizon horizon,
        @Schema(nullable = true) LocalDate dueDate,
        @Schema(nullable = true) String owner,
        @NotNull PriorityStatus status,
        @NotNull List<NamedRole> roles,
        @NotNull List<NamedSkill> skills,
        @NotNull List<MeasureView> measures,
        @NotNull List<GuardFinding> findings,
        @NotNull List<GuardWaiverView> waivers,
        @NotNull List<PriorityEventView> events,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    /** A role whose work the priority is to change. */
    @Schema(name = "PriorityRole")
    record NamedRole(@NotNull UUID id, @NotNull String title) {}

    /** A skill that the priority takes. */
    @Schema(name = "PrioritySkill")
    record NamedSkill(@NotNull UUID id, @NotNull String statement) {}

    static PriorityView of(
            Priority priority, PriorityLinks.Named named, List<MeasureView> measures, List<GuardFinding> findings, List<GuardWaiver> waivers) {
        return new PriorityView(
                priority.id(),
                priority.version(),
                priority.source(),
                priority.externalId(),
                priority.title,
                priority.description,
                priority.functions(),
                priority.horizon,
                priority.dueDate,
                priority.owner,
                priority.status,
                named.roles(),
                named.skills(),
                measures,
                findings,
                waivers.stream().map(GuardWaiverView::of).toList(),
                priority.events.stream().map(PriorityEventView::of).toList(),
                priority.createdAt(),
                priority.updatedAt());
    }
}
