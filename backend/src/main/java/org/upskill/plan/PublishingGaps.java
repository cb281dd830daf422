package org.upskill.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Violation;

/** What stands between a plan and its publication. */
final class PublishingGaps {
    private PublishingGaps() {}

    /**
     * Refuses a plan without rows, with incomplete rows, with skills that were never published or with what is archived.
     *
     * @throws ProblemException 422 that points at every such row
     */
    static void refuseAny(List<PlanRow> rows, Function<PlanRow, RowWords> words) {
        var gaps = new ArrayList<Violation>();
        if (rows.isEmpty()) gaps.add(Violation.at("/rows", "no-rows", "The plan has no rows."));
        for (var row : rows) {
            var pointer = "/rows/" + row.position;
            var name = "Row " + (row.position + 1);
            var missing = RowPart.missingIn(row);
            if (!missing.isEmpty()) {
                var parts = missing.stream().map(RowPart::words).collect(Collectors.joining(", "));
                gaps.add(Violation.at(pointer, "incomplete", "%s lacks: %s.".formatted(name, parts)));
            }
            if (row.skillId != null && words.apply(row).skillVersion() == null) {
                gaps.add(Violation.at(pointer, "skill-not-published", name + " names a skill that is not published."));
            }
        }
        gaps.addAll(archived(rows, words));
        if (gaps.isEmpty()) return;
        throw new ProblemException(ProblemType.NOT_PUBLISHABLE, "Return the plan to draft and close its gaps first.", gaps);
    }

    /**
     * Refuses rows that name what is archived by now.
     *
     * @throws ProblemException 422 that points at every such row
     */
    static void refuseArchived(List<PlanRow> rows, Function<PlanRow, RowWords> words) {
        var gaps = archived(rows, words);
        if (gaps.isEmpty()) return;
        throw new ProblemException(ProblemType.ARCHIVED_REFERENCE, "Rows name what is archived. Name something else in them first, or restore it.", gaps);
    }

    private static List<Violation> archived(List<PlanRow> rows, Function<PlanRow, RowWords> words) {
        return rows.stream().flatMap(row -> words.apply(row).archived().stream().map(part -> Violation.at(
                "/rows/" + row.position,
                "archived-reference",
                "Row %d names %s that is archived.".formatted(row.position + 1, part.words())))).toList();
    }
}
