package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.upskill.role.Roles;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.Versions;
import org.upskill.shared.privacy.PersonalRead;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.setting.OrganisationKind;
import org.upskill.shared.setting.Settings;

/** Finds the people that the caller may see, shows them with what belongs to them, and lets the audit know. */
@ApplicationScoped
class PersonViews {
    private final PersonRepository people;
    private final TeamRepository teams;
    private final Roles roles;
    private final Settings settings;
    private final OrganisationKind organisation;
    private final PeopleInSight sight;
    private final Event<PersonalRead> reads;

    PersonViews(
            PersonRepository people,
            TeamRepository teams,
            Roles roles,
            Settings settings,
            OrganisationKind organisation,
            PeopleInSight sight,
            Event<PersonalRead> reads) {
        this.people = people;
        this.teams = teams;
        this.roles = roles;
        this.settings = settings;
        this.organisation = organisation;
        this.sight = sight;
        this.reads = reads;
    }

    /** The person, for a caller who may know that there is such. */
    Person find(UUID id) {
        return people.findByIdOptional(id).filter(person -> sight.includes(id)).orElseThrow(Problems::notFound);
    }

    /** The person, for a caller who has seen the record as it is now. */
    Person findSeen(UUID id, String ifMatch) {
        var person = find(id);
        Versions.require(ifMatch, person.version());
        return person;
    }

    /** A page of people whom the caller gets to see. */
    Page<PersonView> handedOut(String what, Page<Person> page) {
        reads.fire(new PersonalRead(what, null, page.items().size()));
        return of(page);
    }

    /** What belongs to a person and names others. */
    void handedOut(String what, UUID personId, int others) {
        if (others > 0) reads.fire(new PersonalRead(what, personId, others));
    }

    /** A person whom the caller gets to see. */
    PersonView handedOut(Person person) {
        if (!sight.isSelf(person.id())) reads.fire(new PersonalRead("person", person.id(), 1));
        return of(person);
    }

    PersonView of(Person person) {
        return of(new Page<>(List.of(person), null, 1, true)).items().getFirst();
    }

    /** The present day where the organisation is. */
    LocalDate today() {
        return LocalDate.now(ZoneId.of(settings.get(organisation).timeZone()));
    }

    private Page<PersonView> of(Page<Person> page) {
        var names = names(page.items());
        var today = today();
        return page.map(person -> PersonView.of(person, names, today));
    }

    private PersonNames names(Collection<Person> shown) {
        return new PersonNames(
                people.namesOf(ids(shown, person -> Stream.of(person.managerId, person.delegateId, person.survivorId))),
                teams.namesOf(ids(shown, person -> Stream.ofNullable(person.teamId))),
                roles.titlesOf(ids(shown, person -> Stream.of(person.roleId, person.roleBeforeId))),
                people.countReports(shown.stream().map(Person::id).toList()));
    }

    private static List<UUID> ids(Collection<Person> shown, Function<Person, Stream<UUID>> named) {
        return shown.stream().flatMap(named).filter(Objects::nonNull).distinct().toList();
    }
}
