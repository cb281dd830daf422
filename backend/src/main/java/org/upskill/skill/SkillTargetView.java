package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.role.Roles;
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
        @NotNull boolean roleArchived,
        @NotNull UUID skillId,
        @NotNull String skillStatement,
        @NotNull boolean skillArchived,
        @NotNull int targetLevel,
        @Schema(nullable = true) String reason,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static SkillTargetView of(SkillTarget target, Roles.Listed role, Skill skill) {
        return new SkillTargetView(
                target.id(),
                target.version(),
                target.source(),
                target.externalId(),
                target.roleId,
                role.title(),
                role.archived(),
                target.skillId,
                skill.wording.statement(),
                skill.isArchived(),
                target.targetLevel,
                target.reason,
                target.createdAt(),
                target.updatedAt());
    }
}
