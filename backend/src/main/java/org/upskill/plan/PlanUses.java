package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.upskill.shared.reference.Deed;
import org.upskill.shared.reference.Named;
import org.upskill.shared.reference.RecordUser;
import org.upskill.shared.reference.Use;
import org.upskill.shared.reference.UseCount;
import org.upskill.shared.reference.UseEffect;
import org.upskill.shared.reference.Uses;
import org.upskill.shared.text.Kebab;

/** Plans name their role, and their rows name skills and work activities. A published plan changes by none of it. */
@ApplicationScoped
class PlanUses implements RecordUser {
    private static final Map<String, String> FIELDS = Map.of("role", "roleId", "skill", "skillId", "work-activity", "activityId");

    private final PlanUseRepository plans;

    PlanUses(PlanUseRepository plans) {
        this.plans = plans;
    }

    @Override
    public Uses usesOf(Named record, Deed deed) {
        var field = FIELDS.get(record.kind());
        if (field == null) return Uses.NONE;
        var items = plans.naming(field, record.id(), Uses.SHOWN).stream()
                .map(plan -> new Use(Plan.KIND, plan.id(), plan.title, Kebab.of(plan.status), effect(plan.status, deed)))
                .toList();
        var counts = plans.countNaming(field, record.id()).entrySet().stream()
                .map(count -> new UseCount(Plan.KIND, Kebab.of(count.getKey()), effect(count.getKey(), deed), count.getValue()))
                .toList();
        return new Uses(items, counts);
    }

    private static UseEffect effect(PlanStatus status, Deed deed) {
        return !PlanStatus.OPEN.contains(status) && deed != Deed.DELETE ? UseEffect.UNCHANGED : deed.usualEffect();
    }
}
