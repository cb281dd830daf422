package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/** A work activity as the API shows it. */
@Schema(name = "WorkActivity")
record WorkActivityView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @NotNull String externalId,
        @NotNull UUID roleId,
        @NotNull String roleTitle,
        @NotNull String title,
        @Schema(nullable = true) Double importance,
        @Schema(nullable = true) Double aiExposure,
        @Schema(nullable = true) String aiExposureSource,
        @Schema(nullable = true) Instant archivedAt,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static WorkActivityView of(WorkActivity activity, String roleTitle) {
        return new WorkActivityView(
                activity.id(),
                activity.version(),
                activity.source(),
                activity.externalId(),
                activity.roleId,
                roleTitle,
                activity.title,
                activity.importance,
                activity.aiExposure,
                activity.aiExposureSource,
                activity.archivedAt(),
                activity.createdAt(),
                activity.updatedAt());
    }
}
