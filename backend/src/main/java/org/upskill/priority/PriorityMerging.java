package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.upskill.role.RoleMerge;
import org.upskill.role.RoleMergeUndo;

/** What becomes of priorities whose role is merged into another: those that are open go over, closed ones stay as they are. */
@ApplicationScoped
class PriorityMerging {
    private static final String NAMED_BOTH = "namedBoth";

    private final PriorityRepository priorities;

    PriorityMerging(PriorityRepository priorities) {
        this.priorities = priorities;
    }

    void move(@Observes RoleMerge merge) {
        for (var priority : priorities.openNamingRole(merge.mergedId())) {
            var both = priority.roleIds.contains(merge.intoId());
            merge.moved(Priority.KIND, priority, priority.title, Map.of(NAMED_BOTH, String.valueOf(both)));
            priority.exchangeRole(merge.mergedId(), merge.intoId(), false);
        }
    }

    void putBack(@Observes RoleMergeUndo undo) {
        for (var move : undo.of(Priority.KIND)) {
            var both = Boolean.parseBoolean(move.beforeValues().get(NAMED_BOTH));
            undo.untouched(move, priorities.findById(move.recordId())).exchangeRole(undo.intoId(), undo.mergedId(), both);
        }
    }
}
