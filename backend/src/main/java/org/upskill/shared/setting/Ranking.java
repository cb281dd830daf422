package org.upskill.shared.setting;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a value would rank records.
 *
 * @param scoredBefore how many have a score today
 * @param scoredAfter  how many would have one
 * @param moved        how many would have another score, or get or lose theirs
 * @param top          those that lead today or would lead, in their new order; those that would have no score come last
 * @param bands        how the scores are spread, from the lowest band to the highest
 */
@Schema(name = "SettingRanking")
public record Ranking(
        @NotNull long scoredBefore, @NotNull long scoredAfter, @NotNull long moved, @NotNull List<Placed> top, @NotNull List<Band> bands) {

    /**
     * One record in both orders; equal scores share a place.
     *
     * @param kind        the word for records of this kind, as in the address of the application: {@code role}
     * @param scoreBefore 0 to 100; null: no score today
     * @param placeBefore from 1; null without a score
     */
    @Schema(name = "SettingRankingPlaced")
    public record Placed(
            @NotNull String kind,
            @NotNull UUID recordId,
            @NotNull String text,
            @Schema(nullable = true) Double scoreBefore,
            @Schema(nullable = true) Double scoreAfter,
            @Schema(nullable = true) Long placeBefore,
            @Schema(nullable = true) Long placeAfter) {}

    /**
     * How many have a score of at least this and less than that of the next band.
     *
     * @param from 0, 10, … 90; the last one holds 100 too
     */
    @Schema(name = "SettingRankingBand")
    public record Band(@NotNull int from, @NotNull long before, @NotNull long after) {}
}
