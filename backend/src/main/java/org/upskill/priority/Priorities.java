package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features may ask about priorities. */
@ApplicationScoped
public class Priorities {
    private final PriorityRepository priorities;
    private final MeasureRepository measures;
    private final MeasurePointRepository points;

    Priorities(PriorityRepository priorities, MeasureRepository measures, MeasurePointRepository points) {
        this.priorities = priorities;
        this.measures = measures;
        this.points = points;
    }

    /**
     * An open priority and what it lacks.
     *
     * @param owned         whether somebody answers for it
     * @param measures      how many it has
     * @param withoutAim    how many of them lack a baseline or a target
     * @param withoutPoints how many of them were never measured
     * @param openFindings  how many findings nobody answered, those of its measures among them
     */
    public record Open(
            UUID id, String title, PriorityStatus status, boolean owned, long measures, long withoutAim, long withoutPoints, long openFindings) {}

    /** How many priorities there are of each status; a status that none has is left out. */
    public Map<PriorityStatus, Long> countByStatus() {
        return priorities.countByStatus();
    }

    /** The priorities that can be worked on, those due first at the front. */
    public List<Open> open() {
        var open = priorities.open();
        var all = measures.ofPriorities(open.stream().map(Priority::id).toList());
        var measured = points.countOf(all.stream().map(Measure::id).toList()).keySet();
        var byPriority = all.stream().collect(Collectors.groupingBy(measure -> measure.priorityId));
        return open.stream().map(priority -> open(priority, byPriority.getOrDefault(priority.id(), List.of()), measured)).toList();
    }

    private static Open open(Priority priority, Collection<Measure> own, Set<UUID> measured) {
        return new Open(
                priority.id(),
                priority.title,
                priority.status,
                priority.owner != null,
                own.size(),
                own.stream().filter(measure -> measure.baseline == null || measure.target == null).count(),
                own.stream().filter(measure -> !measured.contains(measure.id())).count(),
                priority.openFindings + own.stream().mapToLong(measure -> measure.openFindings).sum());
    }

    /** The roles that a priority names which was not retired. */
    public Set<UUID> servingRoles() {
        return priorities.linked("roleIds");
    }

    /** The skills that a priority names which was not retired. */
    public Set<UUID> servingSkills() {
        return priorities.linked("skillIds");
    }
}
