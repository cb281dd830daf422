package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/**
 * A role as the API shows it.
 *
 * @param mergedIntoId the role that stands for it since it was merged; null for a role of its own
 */
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
        @NotNull List<String> onetSoc,
        @NotNull List<String> esco,
        @NotNull List<String> isco,
        @Schema(nullable = true) AiDepth aiDepth,
        @Schema(nullable = true) Integer impactOnDecisions,
        @Schema(nullable = true) Integer impactOnQuality,
        @Schema(nullable = true) Integer impactOnSpeed,
        @Schema(nullable = true) ChangeHorizon changeHorizon,
        @Schema(nullable = true) CapabilityTrack track,
        @NotNull Relevance relevance,
        @NotNull long activityCount,
        @Schema(nullable = true) Instant archivedAt,
        @Schema(nullable = true) UUID mergedIntoId,
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
                role.onetSoc,
                role.esco,
                role.isco,
                role.aiDepth,
                role.impactOnDecisions,
                role.impactOnQuality,
                role.impactOnSpeed,
                role.changeHorizon,
                role.track,
                relevance,
                activities,
                role.archivedAt(),
                role.mergedIntoId,
                role.createdAt(),
                role.updatedAt());
    }
}
