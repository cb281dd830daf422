package org.upskill.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.upskill.shared.http.RecordView;

/** A plan as lists show it: without its rows and its history. */
record PlanSummary(
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
        @NotNull long completeRows,
        @NotNull long totalRows,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static PlanSummary of(Plan plan, String roleTitle, PlanRowRepository.RowCount count) {
        return new PlanSummary(
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
                count.complete(),
                count.total(),
                plan.createdAt(),
                plan.updatedAt());
    }
}
