package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Translated;

/**
 * How much a role is worth starting with.
 *
 * @param score            0 to 100, one decimal; null without enough scored activities
 * @param reason           why there is no score
 * @param exposure         mean AI exposure of the activities weighted by importance, 0 to 1
 * @param depth            depth of AI interaction, 0 to 1
 * @param impact           mean of the three impacts over 3, 0 to 1
 * @param scoredActivities how many activities have an AI exposure
 */
record Relevance(
        @Schema(nullable = true) Double score,
        @Schema(nullable = true) @Translated String reason,
        @Schema(nullable = true) Double exposure,
        @Schema(nullable = true) Double depth,
        @Schema(nullable = true) Double impact,
        @NotNull int scoredActivities) {

    /** What stands for "no score" where lists sort by it. */
    static final double UNSCORED = -1;

    static Relevance of(Role role, RelevanceWeights weights) {
        return of(role, role.exposure, role.scoredActivities, weights);
    }

    /** The mean of the known parts by their weights; a part that nobody stated is left out, not counted as 0. */
    static Relevance of(Role role, Double exposure, int scoredActivities, RelevanceWeights weights) {
        var depth = role.aiDepth == null ? null : role.aiDepth.value();
        var impact = impact(role);
        var missing = weights.minimumScoredActivities() - scoredActivities;
        if (missing > 0) {
            var reason = "Needs at least %d activities with an AI exposure and has %d."
                    .formatted(weights.minimumScoredActivities(), scoredActivities);
            return new Relevance(null, reason, exposure, depth, impact, scoredActivities);
        }
        var sum = weighted(exposure, weights.exposure()) + weighted(depth, weights.depth()) + weighted(impact, weights.impact());
        var of = known(exposure, weights.exposure()) + known(depth, weights.depth()) + known(impact, weights.impact());
        return new Relevance(Math.round(1000 * sum / of) / 10.0, null, exposure, depth, impact, scoredActivities);
    }

    private static Double impact(Role role) {
        var stated = Stream.of(role.impactOnDecisions, role.impactOnQuality, role.impactOnSpeed)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return stated.isPresent() ? stated.getAsDouble() / 3 : null;
    }

    private static double weighted(Double part, double weight) {
        return part == null ? 0 : part * weight;
    }

    private static double known(Double part, double weight) {
        return part == null ? 0 : weight;
    }
}
