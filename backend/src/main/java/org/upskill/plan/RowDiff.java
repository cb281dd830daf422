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
 * @param before     the row in the version to compare with; null when it had none
 * @param after      the row in the version that is asked about; null when it has none any more
 */
record RowDiff(
        @NotNull String externalId,
        @NotNull RowChange change,
        @NotNull boolean moved,
        @NotNull List<RowPart> parts,
        @Schema(nullable = true) PlanRowView before,
        @Schema(nullable = true) PlanRowView after) {

    static RowDiff of(PlanRowView before, PlanRowView after, boolean moved) {
        if (after == null) return new RowDiff(before.externalId(), RowChange.REMOVED, false, List.of(), before, null);
        if (before == null) return new RowDiff(after.externalId(), RowChange.ADDED, false, List.of(), null, after);
        var parts = RowPart.changedBetween(before, after);
        var unchanged = moved ? RowChange.MOVED : RowChange.UNCHANGED;
        return new RowDiff(after.externalId(), parts.isEmpty() ? unchanged : RowChange.CHANGED, moved, parts, before, after);
    }
}
