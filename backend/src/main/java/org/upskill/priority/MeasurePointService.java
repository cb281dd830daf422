package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases of data points. They may be added whatever the state of the priority: what is measured goes on after a goal is reached. */
@ApplicationScoped
@RetryOnContention
class MeasurePointService {
    private final MeasurePointRepository points;
    private final MeasureRepository measures;
    private final Caller caller;

    MeasurePointService(MeasurePointRepository points, MeasureRepository measures, Caller caller) {
        this.points = points;
        this.measures = measures;
        this.caller = caller;
    }

    @Transactional
    Page<MeasurePointView> list(MeasurePointRepository.Filter filter, PageRequest request) {
        return caller.readsCatalog() ? points.list(filter, request).map(MeasurePointView::of) : Page.empty();
    }

    @Transactional
    MeasurePointView get(UUID id) {
        return MeasurePointView.of(find(id));
    }

    @Transactional
    MeasurePointView create(MeasurePointInput input) {
        var name = measure(input.measureId()).externalId() + " " + input.date();
        return save(new MeasurePoint(Keys.forNew(input.source(), input.externalId(), name, points::findByKey)), input);
    }

    @Transactional
    MeasurePointView update(UUID id, MeasurePointInput input, String ifMatch) {
        var point = find(id);
        Versions.require(ifMatch, point.version());
        measure(input.measureId());
        Keys.change(point, input.source(), input.externalId(), points::findByKey);
        return save(point, input);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var point = find(id);
        Versions.require(ifMatch, point.version());
        points.delete(point);
    }

    private MeasurePointView save(MeasurePoint point, MeasurePointInput input) {
        points.findByDay(input.measureId(), input.date()).filter(other -> !other.id().equals(point.id())).ifPresent(other -> {
            throw Problems.alreadyExists("/date", "The measure has a data point on this day already.");
        });
        point.record(input.measureId(), input.date(), input.value(), input.note());
        points.persistAndFlush(point);
        return MeasurePointView.of(point);
    }

    private Measure measure(UUID id) {
        return measures.findByIdOptional(id).orElseThrow(() -> Problems.invalid("/measureId", "unknown-reference", "There is no such measure."));
    }

    private MeasurePoint find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return points.findByIdOptional(id).orElseThrow(Problems::notFound);
    }
}
