package org.upskill.role;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says of a role; only the title is required.
 *
 * @param level             seniority band
 * @param otherTitles       what else the role is called
 * @param onetSoc           codes of O*NET-SOC
 * @param esco              codes or addresses of ESCO
 * @param isco              codes of ISCO-08
 * @param impactOnDecisions how much AI changes the role's decisions, 0 (not) to 3 (a great deal); likewise quality and speed
 */
record RoleInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @NotBlank @Size(max = 255) String title,
        @Size(max = 10000) @Schema(nullable = true) String description,
        @Schema(nullable = true) UUID groupId,
        @Size(max = 80) @Schema(nullable = true) String level,
        @Size(max = 100) @Schema(nullable = true)
                List<@NotBlank @Size(max = 150) @Pattern(regexp = "[^|]*", message = "must not contain a bar") String> otherTitles,
        @Size(max = CodeScheme.MOST) @Schema(nullable = true)
                List<@NotNull @Pattern(regexp = CodeScheme.ONET_SOC_FORM, message = "is not a code of O*NET-SOC such as 15-1252.00") String> onetSoc,
        @Size(max = CodeScheme.MOST) @Schema(nullable = true)
                List<@NotNull @Size(max = CodeScheme.LONGEST) @Pattern(regexp = CodeScheme.ESCO_FORM, message = "is not a code of ESCO such as 2512.4, or its address") String> esco,
        @Size(max = CodeScheme.MOST) @Schema(nullable = true)
                List<@NotNull @Pattern(regexp = CodeScheme.ISCO_FORM, message = "is not a code of ISCO-08 such as 2512") String> isco,
        @Schema(nullable = true) AiDepth aiDepth,
        @Min(0) @Max(3) @Schema(nullable = true) Integer impactOnDecisions,
        @Min(0) @Max(3) @Schema(nullable = true) Integer impactOnQuality,
        @Min(0) @Max(3) @Schema(nullable = true) Integer impactOnSpeed,
        @Schema(nullable = true) ChangeHorizon changeHorizon,
        @Schema(nullable = true) CapabilityTrack track) {}
