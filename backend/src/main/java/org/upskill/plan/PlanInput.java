package org.upskill.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller says of a new plan. */
record PlanInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @NotNull UUID roleId,
        @NotBlank @Size(max = 255) String title,
        @Size(max = MAX_ROWS) @Schema(nullable = true) List<@NotNull @Valid PlanRowInput> rows) {

    /** More rows than this are no plan that a person could follow. */
    static final int MAX_ROWS = 100;

    PlanInput {
        rows = rows == null ? List.of() : rows;
    }
}
