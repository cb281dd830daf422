package org.upskill.skill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says of a target.
 *
 * @param targetLevel 1 to 4, as the skill describes its levels
 * @param reason      why the role needs it
 */
record SkillTargetInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @NotNull UUID roleId,
        @NotNull UUID skillId,
        @NotNull @Min(1) @Max(4) Integer targetLevel,
        @Size(max = 1000) @Schema(nullable = true) String reason) {}
