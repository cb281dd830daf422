package org.upskill.priority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upskill.priority.guard.Guard;
import org.upskill.shared.lint.Finding;

/**
 * All that a priority and its measures say of success, for reading them at one go.
 *
 * @param lines each guarded field
 */
record GuardedTexts(UUID id, List<String> lines) {

    /** Those of each priority, in the order of the priorities. */
    static List<GuardedTexts> of(List<Priority> priorities, Collection<Measure> measures) {
        var byPriority = measures.stream().collect(Collectors.groupingBy(measure -> measure.priorityId));
        return priorities.stream().map(priority -> {
            var own = byPriority.getOrDefault(priority.id(), List.of()).stream().flatMap(measure -> Stream.of(measure.name, measure.unit));
            var lines = Stream.concat(Stream.of(priority.title, priority.description), own).filter(Objects::nonNull).toList();
            return new GuardedTexts(priority.id(), lines);
        }).toList();
    }

    String text() {
        return String.join("\n", lines);
    }

    /** What a guard says of each field, at its place in {@link #text}. */
    List<Finding> findings(Guard guard) {
        var found = new ArrayList<Finding>();
        var offset = 0;
        for (var line : lines) {
            for (var one : guard.check(line)) {
                found.add(new Finding(one.rule(), one.words(), one.start() + offset, one.end() + offset, one.reason(), one.rewrite()));
            }
            offset += line.length() + 1;
        }
        return found;
    }
}
