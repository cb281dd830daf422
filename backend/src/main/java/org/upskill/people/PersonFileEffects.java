package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.upskill.shared.bulk.BulkChange;
import org.upskill.shared.event.Happening;

/** What follows when a file has changed people, or was taken back: where their values came from, their roles, and who has left. */
@ApplicationScoped
class PersonFileEffects {
    private final PersonRepository people;
    private final PersonDerivation derivation;
    private final RoleMapping mapping;
    private final Event<Happening> happenings;

    PersonFileEffects(PersonRepository people, PersonDerivation derivation, RoleMapping mapping, Event<Happening> happenings) {
        this.people = people;
        this.derivation = derivation;
        this.mapping = mapping;
        this.happenings = happenings;
    }

    void of(List<BulkChange> changes) {
        if (changes.isEmpty()) return;
        var byId = changes.stream().collect(Collectors.toMap(BulkChange::id, change -> change));
        var found = people.list("id in ?1", byId.keySet());
        var toMap = new ArrayList<Person>();
        for (var person : found) {
            var changed = fields(byId.get(person.id()));
            person.noteFile(changed);
            if (person.isToBeMapped(changed) || byId.get(person.id()).creates() && person.roleId == null) toMap.add(person);
            if (byId.get(person.id()).fields().contains(PersonKind.ACTIVE) || byId.get(person.id()).archives()) follow(person, byId.get(person.id()));
        }
        var map = mapping.of(toMap);
        toMap.forEach(person -> person.takeMapped(map.roleOf(person.titleFold, person.jobCode)));
        mapping.tellIfUnmapped(toMap);
        derivation.write(found);
    }

    /** The word of the file and the time of archiving say the same from here on. */
    private void follow(Person person, BulkChange change) {
        var before = person.isArchived();
        if (change.archives()) person.keepActiveRight();
        else person.followActive();
        if (person.isArchived() && (change.archives() || !before)) happenings.fire(new Happening("person.deactivated", person.id(), Map.of()));
    }

    private static Set<PersonField> fields(BulkChange change) {
        var names = change.fields().stream().map(name -> name.replaceFirst("ExternalId$", "Id")).collect(Collectors.toSet());
        var fields = EnumSet.noneOf(PersonField.class);
        for (var field : PersonField.values()) if (names.contains(field.key())) fields.add(field);
        return fields;
    }
}
