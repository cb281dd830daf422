package org.upskill.role;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What counts how much when roles are ranked. Shown wherever a score is shown.
 *
 * @param exposure                weight of the activities' AI exposure; a score always has this part
 * @param depth                   weight of the role's depth of AI interaction
 * @param impact                  weight of the impact of AI on decisions, quality and speed
 * @param minimumScoredActivities with fewer activities that have an AI exposure there is no score
 * @param usualImportance         the importance (1 to 5) that an activity without one is given
 */
@Schema(name = "RelevanceWeights")
record RelevanceWeights(
        @NotNull @DecimalMin("0.05") @DecimalMax("1") Double exposure,
        @NotNull @DecimalMin("0") @DecimalMax("1") Double depth,
        @NotNull @DecimalMin("0") @DecimalMax("1") Double impact,
        @NotNull @Min(1) @Max(50) Integer minimumScoredActivities,
        @NotNull @Min(1) @Max(5) Double usualImportance) {}
