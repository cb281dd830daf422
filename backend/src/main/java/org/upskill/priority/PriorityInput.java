package org.upskill.priority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says of a priority; only the title is required.
 *
 * @param description what should be different in how work is done
 * @param functions   the parts of the company it is for, in any words but without |
 * @param owner       who answers for it, in any words
 * @param roleIds     the roles whose work is to change
 * @param skillIds    the skills it takes
 */
record PriorityInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @NotBlank @Size(max = 255) String title,
        @Size(max = 4000) @Schema(nullable = true) String description,
        @Size(max = 20) @Schema(nullable = true) List<@NotBlank @Size(max = 100) @Pattern(regexp = "[^|]*", message = "must not contain |") String> functions,
        @Schema(nullable = true) Horizon horizon,
        @Schema(nullable = true) LocalDate dueDate,
        @Size(max = 255) @Schema(nullable = true) String owner,
        @Size(max = 500) @Schema(nullable = true) Set<@NotNull UUID> roleIds,
        @Size(max = 500) @Schema(nullable = true) Set<@NotNull UUID> skillIds) {

    PriorityInput {
        functions = functions == null ? List.of() : functions;
        roleIds = roleIds == null ? Set.of() : roleIds;
        skillIds = skillIds == null ? Set.of() : skillIds;
    }
}
