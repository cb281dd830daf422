package org.upskill.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.demo.DemoTable;
import org.upskill.shared.demo.Owned;
import org.upskill.shared.persistence.SearchIndex;

/** The teams of the demo organisation. */
@Singleton
class TeamDemo extends DemoTable {
    TeamDemo(EntityManager entities, SearchIndex search) {
        super(entities, search, TeamKind.NAME, 45, TeamKind.TABLE, List.of(Owned.by("team_member", "team_id")));
    }

    @Override
    protected String searchKind() {
        return Team.KIND;
    }
}
