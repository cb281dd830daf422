package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/**
 * A team as the API shows it.
 *
 * @param childCount  teams directly below
 * @param memberCount people who work here and are in it, as their primary team or besides it
 */
@Schema(name = "Team")
record TeamView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @NotNull String externalId,
        @NotNull String name,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) String parentName,
        @Schema(nullable = true) UUID leadId,
        @Schema(nullable = true) String leadName,
        @NotNull long childCount,
        @NotNull long memberCount,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static TeamView of(Team team, String parentName, String leadName, long children, long members) {
        return new TeamView(
                team.id(),
                team.version(),
                team.source(),
                team.externalId(),
                team.name,
                team.parentId,
                parentName,
                team.leadId,
                leadName,
                children,
                members,
                team.createdAt(),
                team.updatedAt());
    }
}
