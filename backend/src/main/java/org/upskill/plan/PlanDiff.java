package org.upskill.plan;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one version of a plan says differently from another.
 *
 * @param from the version to compare with
 * @param to   the version that is asked about
 * @param rows those of both, in the order of {@code to}; one that is no more stands where it stood
 */
record PlanDiff(@NotNull Side from, @NotNull Side to, @NotNull List<RowDiff> rows) {

    /** One of the two versions. */
    @Schema(name = "PlanDiffSide")
    record Side(
            @NotNull UUID id,
            @NotNull int number,
            @NotNull String title,
            @NotNull String roleTitle,
            @NotNull PlanStatus status) {

        static Side of(PlanView plan) {
            return new Side(plan.id(), plan.number(), plan.title(), plan.roleTitle(), plan.status());
        }
    }

    static PlanDiff of(PlanView from, PlanView to) {
        var before = keys(from);
        var after = keys(to);
        var moved = moved(before, after);
        var rows = new ArrayList<RowDiff>();
        for (var i = 0; i < after.size(); i++) {
            var row = to.rows().get(i);
            var was = before.indexOf(row.externalId());
            rows.add(was < 0
                    ? RowDiff.added(row, i + 1)
                    : RowDiff.kept(from.rows().get(was), was + 1, row, i + 1, moved.contains(row.externalId())));
        }
        for (var i = 0; i < before.size(); i++) {
            if (after.contains(before.get(i))) continue;
            rows.add(i == 0 ? 0 : placeAfter(rows, before.get(i - 1)), RowDiff.removed(from.rows().get(i), i + 1));
        }
        return new PlanDiff(Side.of(from), Side.of(to), rows);
    }

    private static List<String> keys(PlanView plan) {
        return plan.rows().stream().map(PlanRowView::externalId).toList();
    }

    private static int placeAfter(List<RowDiff> rows, String key) {
        for (var i = 0; i < rows.size(); i++) if (rows.get(i).externalId().equals(key)) return i + 1;
        return 0;
    }

    /** The fewest rows that have to be taken elsewhere to come from one order to the other. */
    private static Set<String> moved(List<String> before, List<String> after) {
        var places = before.stream().filter(after::contains).toList();
        var common = after.stream().filter(before::contains).toList();
        var moved = new HashSet<>(common);
        longestRise(common.stream().map(places::indexOf).toList()).forEach(i -> moved.remove(common.get(i)));
        return moved;
    }

    /** The indexes of a longest subsequence that only rises; plans have at most a hundred rows, so squares are fine. */
    private static List<Integer> longestRise(List<Integer> numbers) {
        var best = new ArrayList<List<Integer>>();
        for (var i = 0; i < numbers.size(); i++) {
            var longest = List.<Integer>of();
            for (var j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && best.get(j).size() > longest.size()) longest = best.get(j);
            }
            var rise = new ArrayList<>(longest);
            rise.add(i);
            best.add(rise);
        }
        return best.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }
}
