package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.upskill.shared.text.Translated;

/**
 * How relevance is computed, for the places that show a score.
 *
 * @param formula the rule in words
 * @param depths  the value of each depth
 */
record RelevanceFormula(
        @NotNull @Translated String formula,
        @NotNull double exposureWeight,
        @NotNull double depthWeight,
        @NotNull double impactWeight,
        @NotNull int minimumScoredActivities,
        @NotNull List<Depth> depths) {

    /** A depth of AI interaction and its value between 0 and 1. */
    record Depth(@NotNull AiDepth depth, @NotNull double value) {}

    static RelevanceFormula of(RelevanceWeights weights) {
        var formula = """
                100 × (%1$s × exposure + %2$s × depth + %3$s × impact) ÷ the weights of the parts that are known. \
                Exposure is the mean AI exposure of the role's activities, weighted by importance (%4$s where none is given); \
                impact is the mean of the impacts on decisions, quality and speed, divided by 3. \
                There is no score with fewer than %5$d activities that have an AI exposure."""
                .formatted(
                        plain(weights.exposure()),
                        plain(weights.depth()),
                        plain(weights.impact()),
                        plain(weights.usualImportance()),
                        weights.minimumScoredActivities());
        var depths = Arrays.stream(AiDepth.values()).map(depth -> new Depth(depth, depth.value())).toList();
        return new RelevanceFormula(
                formula, weights.exposure(), weights.depth(), weights.impact(), weights.minimumScoredActivities(), depths);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
