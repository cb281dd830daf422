package org.upskill.priority;

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

/** Priorities name roles and skills, and show them as they are now. A closed one goes on naming a merged role. */
@ApplicationScoped
class PriorityUses implements RecordUser {
    private static final Map<String, String> FIELDS = Map.of("role", "roleIds", "skill", "skillIds");

    private final PriorityRepository priorities;

    PriorityUses(PriorityRepository priorities) {
        this.priorities = priorities;
    }

    @Override
    public Uses usesOf(Named record, Deed deed) {
        var field = FIELDS.get(record.kind());
        if (field == null) return Uses.NONE;
        var items = priorities.naming(field, record.id(), Uses.SHOWN).stream()
                .map(priority -> new Use(Priority.KIND, priority.id(), priority.title, Kebab.of(priority.status), effect(priority.status, deed)))
                .toList();
        var counts = priorities.countNaming(field, record.id()).entrySet().stream()
                .map(count -> new UseCount(Priority.KIND, Kebab.of(count.getKey()), effect(count.getKey(), deed), count.getValue()))
                .toList();
        return new Uses(items, counts);
    }

    private static UseEffect effect(PriorityStatus status, Deed deed) {
        return deed == Deed.MERGE && !Priority.OPEN.contains(status) ? UseEffect.UNCHANGED : deed.usualEffect();
    }
}
