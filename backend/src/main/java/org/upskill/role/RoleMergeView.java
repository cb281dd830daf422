package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A merge in the history of a role.
 *
 * @param undoneBy who undid it; null while it stands
 */
@Schema(name = "RoleMerge")
record RoleMergeView(
        @NotNull UUID id,
        @NotNull UUID mergedId,
        @NotNull String mergedTitle,
        @NotNull UUID intoId,
        @NotNull String intoTitle,
        @NotNull String mergedBy,
        @NotNull Instant mergedAt,
        @Schema(nullable = true) String undoneBy,
        @Schema(nullable = true) Instant undoneAt) {

    static RoleMergeView of(MergedRole merge) {
        return new RoleMergeView(
                merge.id,
                merge.mergedId,
                merge.mergedTitle,
                merge.intoId,
                merge.intoTitle,
                merge.mergedBy,
                merge.mergedAt,
                merge.undoneBy,
                merge.undoneAt);
    }
}
