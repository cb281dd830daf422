package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;

/** Shows priorities with their measures, with as many queries for a page as for one. */
@ApplicationScoped
class PriorityViews {
    private final PriorityRepository priorities;
    private final MeasureRepository measures;
    private final MeasureViews measureViews;
    private final GuardWaiverRepository waivers;
    private final GuardBook guard;
    private final PriorityLinks links;

    PriorityViews(
            PriorityRepository priorities,
            MeasureRepository measures,
            MeasureViews measureViews,
            GuardWaiverRepository waivers,
            GuardBook guard,
            PriorityLinks links) {
        this.priorities = priorities;
        this.measures = measures;
        this.measureViews = measureViews;
        this.waivers = waivers;
        this.guard = guard;
        this.links = links;
    }

    PriorityView of(Priority priority) {
        var own = measures.ofPriorities(List.of(priority.id()));
        var waived = waivers.byOwner(List.of(priority.id())).getOrDefault(priority.id(), List.of());
        var shown = own.stream().map(measureViews.of(own, id -> priority.title)).toList();
        return PriorityView.of(priority, links.of(priority), shown, guard.open(priority, waived), waived);
    }

    Page<PrioritySummary> of(Page<Priority> page) {
        var ids = page.items().stream().map(Priority::id).toList();
        var all = measures.ofPriorities(ids);
        var standings = measureViews.standings(all);
        var byPriority = all.stream().collect(Collectors.groupingBy(measure -> measure.priorityId));
        var roles = priorities.countRoles(ids);
        var skills = priorities.countSkills(ids);
        return page.map(priority -> {
            var own = byPriority.getOrDefault(priority.id(), List.of());
            var progress = own.stream().map(measure -> PrioritySummary.Progress.of(measure, standings.get(measure.id()))).toList();
            var open = priority.openFindings + own.stream().mapToInt(measure -> measure.openFindings).sum();
            return PrioritySummary.of(priority, roles.getOrDefault(priority.id(), 0L), skills.getOrDefault(priority.id(), 0L), progress, open);
        });
    }
}
