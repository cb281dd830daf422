package org.upskill.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says of a role group.
 *
 * @param parentId the group above; null for a group at the top
 */
record RoleGroupInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @NotBlank @Size(max = 255) String name,
        @Schema(nullable = true) UUID parentId) {}
