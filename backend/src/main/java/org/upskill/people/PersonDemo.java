package org.upskill.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.demo.DemoTable;
import org.upskill.shared.demo.Owned;
import org.upskill.shared.persistence.SearchIndex;

/** The people of the demo organisation. */
@Singleton
class PersonDemo extends DemoTable {
    PersonDemo(EntityManager entities, SearchIndex search) {
        super(entities, search, PersonKind.NAME, 44, PersonKind.TABLE, List.of(Owned.by("team_member", "person_id")));
    }

    @Override
    protected String searchKind() {
        return Person.KIND;
    }
}
