package org.upskill.plan;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.demo.DemoTable;
import org.upskill.shared.demo.Owned;
import org.upskill.shared.persistence.SearchIndex;

/** The plans of the demo organisation. */
@Singleton
class PlanDemo extends DemoTable {
    PlanDemo(EntityManager entities, SearchIndex search) {
        super(entities, search, "plans", 10, "plan", List.of(
                new Owned("plan_row_how_built", "row_id in (select r.id from plan_row r where r.plan_id = ?)", null, null),
                Owned.by("plan_row", "plan_id"),
                Owned.by("plan_event", "plan_id", "happened_at")));
    }

    @Override
    protected String searchKind() {
        return Plan.KIND;
    }
}
