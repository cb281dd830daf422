package org.upskill.plan;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one version of a plan says differently from another.
 *
 * @param from the version to compare with
 * @param to   the version that is asked about
 * @param rows those of both, in the order of {@code to}; one that is no more stands where it stood
 */
record PlanDiff(@NotNull Side from, @NotNull Side to, @NotNull List<RowDiff> rows) {

    /** One of the two versions. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "PlanDiffSide")
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
        var before = byKey(from.rows());
        var after = byKey(to.rows());
        var moved = moved(from.rows(), to.rows(), before, after);
        var rows = new ArrayList<RowDiff>();
        to.rows().forEach(row -> rows.add(RowDiff.of(before.get(row.externalId()), row, moved.contains(row.externalId()))));
        for (var i = 0; i < from.rows().size(); i++) {
            var row = from.rows().get(i);
            if (after.containsKey(row.externalId())) continue;
            var place = i == 0 ? 0 : placeAfter(rows, from.rows().get(i - 1).externalId());
            rows.add(place, RowDiff.of(row, null, false));
        }
        return new PlanDiff(Side.of(from), Side.of(to), rows);
    }

    private static Map<String, PlanRowView> byKey(List<PlanRowView> rows) {
        return rows.stream().collect(Collectors.toMap(PlanRowView::externalId, Function.identity()));
    }

    private static int placeAfter(List<RowDiff> rows, String key) {
        for (var i = 0; i < rows.size(); i++) if (rows.get(i).externalId().equals(key)) return i + 1;
        return 0;
    }

    /** The fewest rows that have to be taken elsewhere to come from one order to the other. */
    private static HashSet<String> moved(
            List<PlanRowView> from, List<PlanRowView> to, Map<String, PlanRowView> before, Map<String, PlanRowView> after) {
        var places = from.stream().map(PlanRowView::externalId).filter(after::containsKey).toList();
        var common = to.stream().map(PlanRowView::externalId).filter(before::containsKey).toList();
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
        return best.stream().max(java.util.Comparator.comparingInt(List::size)).orElse(List.of());
    }
}
