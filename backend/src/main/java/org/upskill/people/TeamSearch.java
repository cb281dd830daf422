package org.upskill.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.search.SearchKind;
import org.upskill.shared.search.SearchParent;
import org.upskill.shared.search.SearchRecord;

/** Lets the global search find teams. */
@Singleton
class TeamSearch extends SearchKind {
    private final EntityManager entities;
    private final PeopleInSight sight;

    TeamSearch(EntityManager entities, PeopleInSight sight) {
        super(Team.KIND, 80, TeamKind.TABLE, "name_fold");
        this.entities = entities;
        this.sight = sight;
    }

    @Override
    public List<SearchRecord> describe(Collection<UUID> ids) {
        if (!sight.isEverybody()) return List.of();
        return entities.createQuery("select t, p from Team t left join Team p on p.id = t.parentId where t.id in :ids", Found.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Found::record)
                .toList();
    }

    private record Found(Team team, Team above) {
        SearchRecord record() {
            var parent = above == null ? null : new SearchParent(Team.KIND, above.id(), above.name);
            return new SearchRecord(team.id(), team.name, null, null, parent);
        }
    }
}
