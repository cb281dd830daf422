package org.upskill.priority;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.demo.DemoTable;
import org.upskill.shared.persistence.SearchIndex;

/** The data points of the demo organisation. */
@Singleton
class MeasurePointDemo extends DemoTable {
    MeasurePointDemo(EntityManager entities, SearchIndex search) {
        super(entities, search, "measure-points", 5, "measure_point", List.of());
    }
}
