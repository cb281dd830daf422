package org.upskill.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one row from one version to another.
 *
 * @param externalId the row's key, the same in both
 * @param moved      whether it stands elsewhere among the rows that both have; it may have changed as well
 * @param parts      what of it says something else, in the order of the table
 * @param placeBefore which row it is in the version to compare with, from 1; null when it had none
 * @param placeAfter which row it is in the version that is asked about, from 1; null when it has none any more
 * @param before     the row in the version to compare with; null when it had none
 * @param after      the row in the version that is asked about; null when it has none any more
 */
record RowDiff(
        @NotNull String externalId,
        @NotNull RowChange change,
        @NotNull boolean moved,
        @NotNull List<RowPart> parts,
        @Schema(nullable = true) Integer placeBefore,
        @Schema(nullable = true) Integer placeAfter,
        @Schema(nullable = true) PlanRowView before,
        @Schema(nullable = true) PlanRowView after) {

    static RowDiff removed(PlanRowView before, int place) {
        return new RowDiff(before.externalId(), RowChange.REMOVED, false, List.of(), place, null, before, null);
    }

    static RowDiff added(PlanRowView after, int place) {
        return new RowDiff(after.externalId(), RowChange.ADDED, false, List.of(), null, place, null, after);
    }

    static RowDiff kept(PlanRowView before, int placeBefore, PlanRowView after, int placeAfter, boolean moved) {
        var parts = RowPart.changedBetween(before, after);
        var unchanged = moved ? RowChange.MOVED : RowChange.UNCHANGED;
        var change = parts.isEmpty() ? unchanged : RowChange.CHANGED;
        return new RowDiff(after.externalId(), change, moved, parts, placeBefore, placeAfter, before, after);
    }
}
