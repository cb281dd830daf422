package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/** A target as the API shows it. */
@Schema(name = "SkillTarget")
record SkillTargetView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @NotNull String externalId,
        @NotNull UUID roleId,
        @NotNull String roleTitle,
        @NotNull UUID skillId,
        @NotNull String skillStatement,
        @NotNull int targetLevel,
        @Schema(nullable = true) String reason,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static SkillTargetView of(SkillTarget target, String roleTitle, String skillStatement) {
        return new SkillTargetView(
                target.id(),
                target.version(),
                target.source(),
                target.externalId(),
                target.roleId,
                roleTitle,
                target.skillId,
                skillStatement,
                target.targetLevel,
                target.reason,
                target.createdAt(),
                target.updatedAt());
    }
}
