package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody is writing into a field.
 *
 * @param priorityId the priority it is for, so that what is waived there is not remarked on again
 * @param measureId  the measure it is for, likewise
 */
record GuardInput(
        @NotNull GuardedField field,
        @NotNull @Size(max = 4000) String text,
        @Schema(nullable = true) UUID priorityId,
        @Schema(nullable = true) UUID measureId) {}
