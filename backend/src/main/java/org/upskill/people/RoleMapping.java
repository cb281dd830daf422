package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.upskill.role.Roles;
import org.upskill.shared.event.Happening;

/** Gives people the roles that the table has for their titles. */
@ApplicationScoped
class RoleMapping {
    private final TitleMappingRepository mappings;
    private final Roles roles;
    private final Event<Happening> happenings;

    RoleMapping(TitleMappingRepository mappings, Roles roles, Event<Happening> happenings) {
        this.mappings = mappings;
        this.roles = roles;
        this.happenings = happenings;
    }

    /** What the table says of those people. */
    RoleMap of(Collection<Person> people) {
        var found = mappings.about(
                people.stream().map(person -> person.titleFold).filter(Objects::nonNull).collect(Collectors.toSet()),
                people.stream().map(person -> person.jobCode).filter(Objects::nonNull).collect(Collectors.toSet()));
        if (found.isEmpty()) return new RoleMap(List.of(), Set.of());
        var archived = roles.byId(found.stream().map(mapping -> mapping.roleId).collect(Collectors.toSet())).values().stream()
                .filter(Roles.Listed::archived)
                .map(Roles.Listed::id)
                .collect(Collectors.toSet());
        return new RoleMap(found, archived);
    }

    /** Gives a person the role of a title that is new. */
    void titled(Person person) {
        person.takeMapped(of(List.of(person)).roleOf(person.titleFold, person.jobCode));
        tellIfUnmapped(List.of(person));
    }

    /**
     * Follows the table, which has changed: whoever has no role, or has one by the table, gets what it says now.
     *
     * @return how many have another role now
     */
    int follow(Collection<Person> people) {
        var map = of(people);
        var changed = people.stream()
                .filter(Person::isMapped)
                .filter(person -> person.takeMapped(map.roleOf(person.titleFold, person.jobCode)))
                .toList();
        tellIfUnmapped(changed);
        return changed.size();
    }

    /** Tells once for each title and job code which nobody has mapped. */
    void tellIfUnmapped(Collection<Person> people) {
        var unmapped = people.stream()
                .filter(person -> person.roleId == null && !person.isArchived() && (person.titleFold != null || person.jobCode != null))
                .collect(Collectors.groupingBy(person -> List.of(Objects.toString(person.titleFold, ""), Objects.toString(person.jobCode, ""))));
        unmapped.values().forEach(same -> happenings.fire(new Happening("role.unmapped", same.getFirst().id(), Map.of("people", same.size()))));
    }
}
