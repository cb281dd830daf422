package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases of measures. */
@ApplicationScoped
@RetryOnContention
class MeasureService {
    private final MeasureRepository measures;
    private final MeasurePointRepository points;
    private final PriorityRepository priorities;
    private final GuardWaiverRepository waivers;
    private final MeasureViews views;
    private final GuardBook guard;
    private final SearchIndex search;
    private final Caller caller;

    MeasureService(
            MeasureRepository measures,
            MeasurePointRepository points,
            PriorityRepository priorities,
            GuardWaiverRepository waivers,
            MeasureViews views,
            GuardBook guard,
            SearchIndex search,
            Caller caller) {
        this.measures = measures;
        this.points = points;
        this.priorities = priorities;
        this.waivers = waivers;
        this.views = views;
        this.guard = guard;
        this.search = search;
        this.caller = caller;
    }

    @Transactional
    Page<MeasureView> list(MeasureRepository.Filter filter, PageRequest request) {
        if (!caller.readsCatalog()) return Page.empty();
        var page = measures.list(filter, request);
        var titles = priorities.titlesOf(page.items().stream().map(measure -> measure.priorityId).distinct().toList());
        return page.map(views.of(page.items(), titles::get));
    }

    @Transactional
    MeasureView get(UUID id) {
        return view(find(id));
    }

    @Transactional
    MeasureView create(MeasureInput input) {
        check(input);
        return save(new Measure(Keys.forNew(input.source(), input.externalId(), input.name(), measures::findByKey)), input);
    }

    @Transactional
    MeasureView update(UUID id, MeasureInput input, String ifMatch) {
        var measure = find(id);
        Versions.require(ifMatch, measure.version());
        requireOpen(measure.priorityId);
        check(input);
        Keys.change(measure, input.source(), input.externalId(), measures::findByKey);
        return save(measure, input);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var measure = find(id);
        Versions.require(ifMatch, measure.version());
        requireOpen(measure.priorityId);
        if (points.count("measureId", id) > 0) throw Problems.inUse("Delete its data points first.");
        waivers.deleteOf(List.of(id));
        measures.delete(measure);
        search.remove(Measure.KIND, List.of(id));
    }

    private MeasureView save(Measure measure, MeasureInput input) {
        measure.describe(input);
        measures.persistAndFlush(measure);
        search.put(Measure.KIND, measure.id(), measure.name, measure.externalId());
        guard.refreshMeasures(List.of(measure.id()));
        return view(measure);
    }

    private void check(MeasureInput input) {
        if (priorities.findById(input.priorityId()) == null) {
            throw Problems.invalid("/priorityId", "unknown-reference", "There is no such priority.");
        }
        requireOpen(input.priorityId());
        MeasurePlausibility.check(input);
    }

    private void requireOpen(UUID priorityId) {
        priorities.findById(priorityId).requireOpen();
    }

    private Measure find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return measures.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private MeasureView view(Measure measure) {
        var title = priorities.findById(measure.priorityId).title;
        return views.of(List.of(measure), priorityId -> title).apply(measure);
    }
}
