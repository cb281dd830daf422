package org.upskill.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says of a team.
 *
 * @param parentId the team above; null for a team at the top
 * @param leadId   who leads it
 */
record TeamInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @NotBlank @Size(max = 255) String name,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) UUID leadId) {}
