package org.upskill.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.search.SearchKind;
import org.upskill.shared.search.SearchParent;
import org.upskill.shared.search.SearchRecord;

/** Lets the global search find people, for those who may see them. */
@Singleton
class PersonSearch extends SearchKind {
    private final EntityManager entities;
    private final PeopleInSight sight;

    PersonSearch(EntityManager entities, PeopleInSight sight) {
        super(Person.KIND, 70, PersonKind.TABLE, "name_fold", true);
        this.entities = entities;
        this.sight = sight;
    }

    @Override
    public List<SearchRecord> describe(Collection<UUID> ids) {
        var seen = sight.ids();
        return entities.createQuery("select p, t from Person p left join Team t on t.id = p.teamId where p.id in :ids", Found.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(found -> seen == null || seen.contains(found.person().id()))
                .map(Found::record)
                .toList();
    }

    private record Found(Person person, Team team) {
        SearchRecord record() {
            var parent = team == null ? null : new SearchParent(Team.KIND, team.id(), team.name);
            return new SearchRecord(person.id(), person.name, person.title, person.isArchived() ? "archived" : null, parent);
        }
    }
}
