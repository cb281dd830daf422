package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/**
 * A role group as the API shows it.
 *
 * @param childCount groups directly below
 * @param roleCount  roles directly in it
 */
@Schema(name = "RoleGroup")
record RoleGroupView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @NotNull String externalId,
        @NotNull String name,
        @Schema(nullable = true) UUID parentId,
        @NotNull long childCount,
        @NotNull long roleCount,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static RoleGroupView of(RoleGroup group, long children, long roles) {
        return new RoleGroupView(
                group.id(),
                group.version(),
                group.source(),
                group.externalId(),
                group.name,
                group.parentId,
                children,
                roles,
                group.createdAt(),
                group.updatedAt());
    }
}
