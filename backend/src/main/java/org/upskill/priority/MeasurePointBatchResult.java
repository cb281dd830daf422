package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.problem.Problem;
import org.upskill.shared.problem.ProblemException;

/** What became of each data point of a batch, in the order asked for. */
record MeasurePointBatchResult(@NotNull List<Item> items) {

    /**
     * What became of one.
     *
     * @param status  the HTTP status that it alone would have had; 200 where the very value was there already
     * @param point   the data point of that day; null when it was refused
     * @param problem why it was refused; null when it was not
     */
    @Schema(name = "MeasurePointBatchItem")
    record Item(
            @NotNull LocalDate date, @NotNull int status, @Schema(nullable = true) MeasurePointView point, @Schema(nullable = true) Problem problem) {
        static Item done(int status, MeasurePoint point) {
            return new Item(point.date, status, MeasurePointView.of(point), null);
        }

        static Item refused(LocalDate date, ProblemException refusal) {
            var problem = refusal.problem();
            return new Item(date, problem.status(), null, problem);
        }
    }

    /** 200 when none was refused, 422 when all were, 207 otherwise. */
    int httpStatus() {
        var done = items.stream().filter(item -> item.problem() == null).count();
        if (done == items.size()) return 200;
        return done == 0 ? 422 : 207;
    }
}
