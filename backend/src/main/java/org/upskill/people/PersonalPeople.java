package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.privacy.PersonalStore;

/** The record of a person. Erased past the entities, so that nothing that watches them keeps what goes. */
@ApplicationScoped
class PersonalPeople implements PersonalStore {
    private static final List<String> NAMED = List.of("manager_id", "delegate_id", "survivor_id");

    private final PersonRepository people;
    private final EntityManager entities;
    private final SearchIndex search;
    private final Event<PersonRemoval> removals;

    PersonalPeople(PersonRepository people, EntityManager entities, SearchIndex search, Event<PersonRemoval> removals) {
        this.people = people;
        this.entities = entities;
        this.search = search;
        this.removals = removals;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<Map<String, Object>> report(Traces traces) {
        return people.findByIdOptional(traces.personId()).map(PersonalPeople::row).stream().toList();
    }

    @Override
    public int count(Traces traces) {
        return people.findByIdOptional(traces.personId()).isPresent() ? 1 : 0;
    }

    @Override
    public int erase(Traces traces) {
        removals.fire(new PersonRemoval(traces.personId()));
        entities.flush();
        search.remove(Person.KIND, List.of(traces.personId()));
        for (var column : NAMED) write("update person set %1$s = null where %1$s = :id".formatted(column), traces);
        write("update team set lead_id = null where lead_id = :id", traces);
        write("delete from team_member where person_id = :id", traces);
        return write("delete from person where id = :id", traces);
    }

    private int write(String sql, Traces traces) {
        return entities.createNativeQuery(sql).setParameter("id", Ids.bytes(traces.personId())).executeUpdate();
    }

    private static Map<String, Object> row(Person person) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", person.id());
        row.put("source", person.source());
        row.put("externalId", person.externalId());
        for (var field : PersonField.values()) if (field.read(person) != null) row.put(field.key(), field.read(person));
        row.put("subject", person.subject);
        row.put("origins", person.origins);
        row.put("createdAt", person.createdAt());
        row.put("updatedAt", person.updatedAt());
        return row;
    }
}
