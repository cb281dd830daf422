package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What becomes of the work activities of two roles that become one. */
@ApplicationScoped
class ActivityMerging {
    private static final String ARCHIVED_AT = "archivedAt";

    private final WorkActivityRepository activities;

    ActivityMerging(WorkActivityRepository activities) {
        this.activities = activities;
    }

    /** The activities in use of the merged role that the other has too, each with the one that stays. */
    Map<WorkActivity, WorkActivity> pairs(UUID mergedId, UUID intoId) {
        Map<String, WorkActivity> kept = activities.list("roleId = ?1 and archivedAt is null order by id", intoId).stream()
                .collect(Collectors.toMap(WorkActivity::titleFold, Function.identity(), (first, second) -> first));
        var pairs = new LinkedHashMap<WorkActivity, WorkActivity>();
        for (var activity : activities.list("roleId = ?1 and archivedAt is null order by titleFold, id", mergedId)) {
            var same = kept.get(activity.titleFold());
            if (same != null && same.title.equalsIgnoreCase(activity.title)) pairs.put(activity, same);
        }
        return pairs;
    }

    /** Moves every activity, and puts those away that have the same name as one that stays. */
    void move(RoleMerge merge, Map<WorkActivity, WorkActivity> pairs) {
        for (var activity : activities.list("roleId = ?1 order by titleFold, id", merge.mergedId())) {
            var before = new HashMap<String, String>();
            if (activity.isArchived()) before.put(ARCHIVED_AT, activity.archivedAt().toString());
            var kept = pairs.get(activity);
            if (kept == null) {
                activity.moveTo(merge.intoId());
                merge.moved(WorkActivity.KIND, activity, activity.title, before);
            } else {
                activity.joinWith(kept);
                merge.joined(WorkActivity.KIND, activity, activity.title, before);
            }
        }
    }

    void putBack(RoleMergeUndo undo) {
        for (var move : undo.of(WorkActivity.KIND)) {
            var archived = move.beforeValues().get(ARCHIVED_AT);
            undo.untouched(move, activities.findById(move.recordId()))
                    .comeBackTo(undo.mergedId(), archived == null ? null : Instant.parse(archived));
        }
    }
}
