package org.upskill.priority;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.demo.DemoTable;
import org.upskill.shared.demo.Owned;
import org.upskill.shared.persistence.SearchIndex;

/** The priorities of the demo organisation. */
@Singleton
class PriorityDemo extends DemoTable {
    PriorityDemo(EntityManager entities, SearchIndex search) {
        super(entities, search, "priorities", 7, "priority", List.of(
                Owned.by("priority_role", "priority_id"),
                Owned.by("priority_skill", "priority_id"),
                Owned.by("priority_event", "priority_id", "happened_at"),
                Owned.by("guard_waiver", "priority_id", "waived_at")));
    }

    @Override
    protected String searchKind() {
        return Priority.KIND;
    }
}
