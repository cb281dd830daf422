package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.Problems;

/** Adds many data points of a measure at once. What is there already is never overwritten: a paste must not lose a value. */
@ApplicationScoped
@RetryOnContention
class MeasurePointBatch {
    private final MeasurePointRepository points;
    private final MeasureRepository measures;

    MeasurePointBatch(MeasurePointRepository points, MeasureRepository measures) {
        this.points = points;
        this.measures = measures;
    }

    @Transactional
    MeasurePointBatchResult add(MeasurePointBatchInput input) {
        var measure = measures.findByIdOptional(input.measureId())
                .orElseThrow(() -> Problems.invalid("/measureId", "unknown-reference", "There is no such measure."));
        var there = new HashMap<>(points.byDay(measure.id(), input.points().stream().map(MeasurePointBatchInput.Day::date).distinct().toList()));
        var outcomes = input.points().stream().map(day -> add(measure, day, there)).toList();
        points.flush();
        return new MeasurePointBatchResult(outcomes.stream().map(Supplier::get).toList());
    }

    /** The answer is made after the flush, which stamps what is new. */
    private Supplier<MeasurePointBatchResult.Item> add(Measure measure, MeasurePointBatchInput.Day day, Map<LocalDate, MeasurePoint> there) {
        var known = there.get(day.date());
        if (known != null && known.value != day.value()) {
            var refusal = Problems.alreadyExists("/date", "The measure has another value on this day already.");
            return () -> MeasurePointBatchResult.Item.refused(day.date(), refusal);
        }
        if (known != null) return () -> MeasurePointBatchResult.Item.done(200, known);
        var made = new MeasurePoint(SourceKey.of(null, null, measure.externalId() + " " + day.date()).distinct());
        made.record(measure.id(), day.date(), day.value(), day.note());
        points.persist(made);
        there.put(day.date(), made);
        return () -> MeasurePointBatchResult.Item.done(201, made);
    }
}
