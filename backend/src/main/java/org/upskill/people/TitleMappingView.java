package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.role.Roles;
import org.upskill.shared.http.RecordView;

/**
 * Which role a title, a job code, or both together mean.
 *
 * @param roleArchived whether nobody gets the role any more, because it is archived
 * @param peopleCount  how many of those who work here have the title and job code
 */
@Schema(name = "TitleMapping")
record TitleMappingView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String jobCode,
        @NotNull UUID roleId,
        @NotNull String roleTitle,
        @NotNull boolean roleArchived,
        @NotNull long peopleCount,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static TitleMappingView of(TitleMapping mapping, Roles.Listed role, long people) {
        return new TitleMappingView(
                mapping.id(),
                mapping.version(),
                mapping.source(),
                mapping.title,
                mapping.jobCode,
                mapping.roleId,
                role.title(),
                role.archived(),
                people,
                mapping.createdAt(),
                mapping.updatedAt());
    }
}
