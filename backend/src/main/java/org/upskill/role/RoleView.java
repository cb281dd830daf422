package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/** A role as the API shows it. */
@Schema(name = "Role")
record RoleView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @NotNull String externalId,
        @NotNull String title,
        @Schema(nullable = true) String description,
        @Schema(nullable = true) UUID groupId,
        @Schema(nullable = true) String groupName,
        @Schema(nullable = true) String level,
        @NotNull List<String> otherTitles,
        @Schema(nullable = true) AiDepth aiDepth,
        @Schema(nullable = true) Integer impactOnDecisions,
        @Schema(nullable = true) Integer impactOnQuality,
        @Schema(nullable = true) Integer impactOnSpeed,
        @Schema(nullable = true) ChangeHorizon changeHorizon,
        @Schema(nullable = true) CapabilityTrack track,
        @NotNull Relevance relevance,
        @NotNull long activityCount,
        @Schema(nullable = true) Instant archivedAt,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static RoleView of(Role role, Relevance relevance, String groupName, long activities) {
        return new RoleView(
                role.id(),
                role.version(),
                role.source(),
                role.externalId(),
                role.title,
                role.description,
                role.groupId,
                groupName,
                role.level,
                role.otherTitles,
                role.aiDepth,
                role.impactOnDecisions,
                role.impactOnQuality,
                role.impactOnSpeed,
                role.changeHorizon,
                role.track,
                relevance,
                activities,
                role.archivedAt(),
                role.createdAt(),
                role.updatedAt());
    }
}
