package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.upskill.shared.reference.Deed;
import org.upskill.shared.reference.Named;
import org.upskill.shared.reference.RecordUser;
import org.upskill.shared.reference.Use;
import org.upskill.shared.reference.UseCount;
import org.upskill.shared.reference.Uses;

/** Work activities name their role. */
@ApplicationScoped
class ActivityUses implements RecordUser {
    private final WorkActivityRepository activities;

    ActivityUses(WorkActivityRepository activities) {
        this.activities = activities;
    }

    @Override
    public Uses usesOf(Named record, Deed deed) {
        if (!record.kind().equals(Role.KIND)) return Uses.NONE;
        var count = activities.count("roleId", record.id());
        if (count == 0) return Uses.NONE;
        var effect = deed.usualEffect();
        var items = activities.firstOf(record.id(), Uses.SHOWN).stream()
                .map(activity -> new Use(WorkActivity.KIND, activity.id(), activity.title, null, effect))
                .toList();
        return new Uses(items, List.of(new UseCount(WorkActivity.KIND, null, effect, count)));
    }
}
