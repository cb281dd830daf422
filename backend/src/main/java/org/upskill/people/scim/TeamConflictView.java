package org.upskill.people.scim;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody whom two or more groups give a team.
 *
 * @param teamId the team that the person has meanwhile; null for none
 * @param groups the groups that name a team
 */
@Schema(name = "TeamConflict")
record TeamConflictView(
        @NotNull UUID personId,
        @NotNull String name,
        @Schema(nullable = true) UUID teamId,
        @Schema(nullable = true) String teamName,
        @NotNull List<Group> groups) {

    /** A group that names a team. */
    @Schema(name = "TeamConflictGroup")
    record Group(@NotNull UUID id, @NotNull String name) {}
}
