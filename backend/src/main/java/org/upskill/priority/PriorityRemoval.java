package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.problem.Problems;

/** Takes a priority away with all that is its own, as long as nothing would be lost by it. */
@ApplicationScoped
class PriorityRemoval {
    private final PriorityRepository priorities;
    private final MeasureRepository measures;
    private final MeasurePointRepository points;
    private final GuardWaiverRepository waivers;
    private final SearchIndex search;

    PriorityRemoval(
            PriorityRepository priorities,
            MeasureRepository measures,
            MeasurePointRepository points,
            GuardWaiverRepository waivers,
            SearchIndex search) {
        this.priorities = priorities;
        this.measures = measures;
        this.points = points;
        this.waivers = waivers;
        this.search = search;
    }

    /** Deletes a draft with its measures; what was active or was measured is history and can only be retired. */
    void remove(Priority priority) {
        if (priority.status != PriorityStatus.DRAFT) throw Problems.wrongState("Only a draft can be deleted. Retire the priority instead.");
        var own = measures.ofPriorities(List.of(priority.id()));
        var ids = own.stream().map(Measure::id).toList();
        if (!points.countOf(ids).isEmpty()) throw Problems.inUse("Its measures have data points. Retire the priority instead.");
        var owners = new ArrayList<>(ids);
        owners.add(priority.id());
        waivers.deleteOf(owners);
        own.forEach(measures::delete);
        measures.flush();
        priorities.delete(priority);
        search.remove(Measure.KIND, ids);
        search.remove(Priority.KIND, List.of(priority.id()));
    }
}
