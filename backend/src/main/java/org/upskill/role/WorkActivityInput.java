package org.upskill.role;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says of a work activity.
 *
 * @param importance       how much it matters in the role, 1 to 5
 * @param aiExposure       how far AI can help with it, 0 to 1
 * @param aiExposureSource where the exposure comes from
 */
record WorkActivityInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @NotNull UUID roleId,
        @NotBlank @Size(max = 1000) String title,
        @DecimalMin("1") @DecimalMax("5") @Schema(nullable = true) Double importance,
        @DecimalMin("0") @DecimalMax("1") @Schema(nullable = true) Double aiExposure,
        @Size(max = 255) @Schema(nullable = true) String aiExposureSource) {}
