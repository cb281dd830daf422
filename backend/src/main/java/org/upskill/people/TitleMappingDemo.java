package org.upskill.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.demo.DemoTable;
import org.upskill.shared.persistence.SearchIndex;

/** The title mappings of the demo organisation. */
@Singleton
class TitleMappingDemo extends DemoTable {
    TitleMappingDemo(EntityManager entities, SearchIndex search) {
        super(entities, search, "title-mappings", 46, "title_mapping", List.of());
    }
}
