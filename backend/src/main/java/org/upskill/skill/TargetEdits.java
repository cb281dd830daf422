package org.upskill.skill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What many cells of the grid should hold. */
record TargetEdits(@NotEmpty @Size(max = 500) List<@NotNull @Valid Edit> items) {

    /** A role and a skill. */
    record Pair(UUID roleId, UUID skillId) {}

    /**
     * One cell.
     *
     * @param targetLevel 1 to 4; null for no target
     * @param reason      null leaves the reason as it is, an empty one clears it
     * @param version     of the target that the caller has seen there; null for none
     */
    @Schema(name = "TargetEdit")
    record Edit(
            @NotNull UUID roleId,
            @NotNull UUID skillId,
            @Min(1) @Max(4) @Schema(nullable = true) Integer targetLevel,
            @Size(max = 1000) @Schema(nullable = true) String reason,
            @Schema(nullable = true) Integer version) {

        Pair pair() {
            return new Pair(roleId, skillId);
        }

        /** Whether the caller has seen what is there. */
        boolean hasSeen(SkillTarget target) {
            return target == null ? version == null : Integer.valueOf(target.version()).equals(version);
        }
    }
}
