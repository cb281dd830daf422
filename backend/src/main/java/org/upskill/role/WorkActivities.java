package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.text.Fold;

/** What other features may ask about work activities. */
@ApplicationScoped
public class WorkActivities {
    private final WorkActivityRepository activities;

    WorkActivities(WorkActivityRepository activities) {
        this.activities = activities;
    }

    /**
     * A work activity as other features see it.
     *
     * @param title    its present wording
     * @param archived whether it can no longer be named anew
     */
    public record Activity(UUID id, UUID roleId, String title, boolean archived) {}

    /** Those of the activities that exist, by id. */
    public Map<UUID, Activity> byId(Collection<UUID> ids) {
        return activities.list("id in ?1", ids).stream()
                .map(activity -> new Activity(activity.id(), activity.roleId, activity.title, activity.isArchived()))
                .collect(Collectors.toMap(Activity::id, activity -> activity));
    }

    /** The activities of each role that are in use and called like one of the titles, by {@link Fold#of} their own. */
    public Map<UUID, Map<String, UUID>> byTitle(Collection<UUID> roleIds, Collection<String> titles) {
        if (titles.isEmpty()) return Map.of();
        var folded = titles.stream().map(Fold::sortKey).distinct().toList();
        return activities.list("roleId in ?1 and titleFold in ?2 and archivedAt is null", roleIds, folded).stream()
                .collect(Collectors.groupingBy(
                        activity -> activity.roleId,
                        Collectors.toMap(activity -> Fold.of(activity.title), WorkActivity::id, (first, second) -> first)));
    }
}
