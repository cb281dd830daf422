package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows measures with where they stand, with as many queries for a hundred as for one. */
@ApplicationScoped
class MeasureViews {
    private final MeasurePointRepository points;
    private final GuardWaiverRepository waivers;
    private final GuardBook guard;

    MeasureViews(MeasurePointRepository points, GuardWaiverRepository waivers, GuardBook guard) {
        this.points = points;
        this.waivers = waivers;
        this.guard = guard;
    }

    Map<UUID, Standing> standings(Collection<Measure> measures) {
        var ids = measures.stream().map(Measure::id).toList();
        var counts = points.countOf(ids);
        var latest = points.latestOf(ids);
        return measures.stream().collect(Collectors.toMap(
                Measure::id, measure -> Standing.of(measure, counts.getOrDefault(measure.id(), 0L), latest.get(measure.id()))));
    }

    /** How each of these measures is shown. */
    Function<Measure, MeasureView> of(Collection<Measure> measures, Function<UUID, String> priorityTitle) {
        var standings = standings(measures);
        var waived = waivers.byOwner(measures.stream().map(Measure::id).toList());
        return measure -> {
            var own = waived.getOrDefault(measure.id(), List.<GuardWaiver>of());
            return MeasureView.of(measure, priorityTitle.apply(measure.priorityId), standings.get(measure.id()), guard.open(measure, own), own);
        };
    }
}
