package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.role.RoleMerge;
import org.upskill.role.RoleMergeUndo;

/** What becomes of the plans of a role that is merged into another: those still worked on go over, the others stay as they are. */
@ApplicationScoped
class PlanMerging {
    private final PlanRepository plans;

    PlanMerging(PlanRepository plans) {
        this.plans = plans;
    }

    void move(@Observes RoleMerge merge) {
        for (var plan : plans.openOfRole(merge.mergedId())) {
            merge.moved(Plan.KIND, plan, plan.title, activities(plan));
            plan.moveTo(merge.intoId(), row -> merge.joinedActivities().getOrDefault(row.activityId, row.activityId));
        }
    }

    void putBack(@Observes RoleMergeUndo undo) {
        for (var move : undo.of(Plan.KIND)) {
            var before = move.beforeValues();
            undo.untouched(move, plans.findById(move.recordId()))
                    .moveTo(undo.mergedId(), row -> before.containsKey(row.id.toString()) ? UUID.fromString(before.get(row.id.toString())) : null);
        }
    }

    private static Map<String, String> activities(Plan plan) {
        return plan.rows.stream()
                .filter(row -> row.activityId != null)
                .collect(Collectors.toMap(row -> row.id.toString(), row -> row.activityId.toString()));
    }
}
