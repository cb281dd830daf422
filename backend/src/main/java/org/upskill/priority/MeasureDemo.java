package org.upskill.priority;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.demo.DemoTable;
import org.upskill.shared.demo.Owned;
import org.upskill.shared.persistence.SearchIndex;

/** The measures of the demo organisation. */
@Singleton
class MeasureDemo extends DemoTable {
    MeasureDemo(EntityManager entities, SearchIndex search) {
        super(entities, search, "measures", 6, "measure", List.of(
                Owned.by("guard_waiver", "measure_id", "waived_at")));
    }

    @Override
    protected String searchKind() {
        return Measure.KIND;
    }
}
