package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which role a title, a job code, or both together mean.
 *
 * @param title   compared whatever its case and accents
 * @param jobCode compared letter by letter
 */
record TitleMappingInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String title,
        @Size(max = 80) @Schema(nullable = true) String jobCode,
        @NotNull UUID roleId) {}
