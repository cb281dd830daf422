package org.upskill.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/**
 * A plan as the API shows it.
 *
 * @param seriesId what the versions of one plan have in common
 * @param number   which of the versions this is, from 1
 */
@Schema(name = "Plan")
record PlanView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID seriesId,
        @NotNull int number,
        @NotNull String source,
        @NotNull String externalId,
        @NotNull UUID roleId,
        @NotNull String roleTitle,
        @NotNull String title,
        @NotNull PlanStatus status,
        @NotNull List<PlanRowView> rows,
        @NotNull long completeRows,
        @NotNull long totalRows,
        @NotNull List<PlanEventView> events,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static PlanView of(Plan plan, String roleTitle, List<PlanRowView> rows) {
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.seriesId,
                plan.number,
                plan.source(),
                plan.externalId(),
                plan.roleId,
                plan.isOpen() ? roleTitle : plan.pinnedRoleTitle,
                plan.title,
                plan.status,
                rows,
                rows.stream().filter(PlanRowView::complete).count(),
                rows.size(),
                plan.events.stream().map(PlanEventView::of).toList(),
                plan.createdAt(),
                plan.updatedAt());
    }
}
