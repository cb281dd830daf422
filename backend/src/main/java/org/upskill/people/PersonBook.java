package org.upskill.people;

import static org.upskill.people.PersonField.DELEGATE_ID;
import static org.upskill.people.PersonField.EMPLOYEE_NUMBER;
import static org.upskill.people.PersonField.MANAGER_ID;
import static org.upskill.people.PersonField.ROLE_ID;
import static org.upskill.people.PersonField.TEAM_ID;
import static org.upskill.people.PersonField.USER_NAME;
import static org.upskill.people.PersonField.WORK_EMAIL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.role.Roles;
import org.upskill.shared.event.Happening;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.privacy.ErasedPeople;
import org.upskill.shared.privacy.ErasedPeople.Identity;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Blank;
import org.upskill.shared.text.Fold;

/** Writes people, whoever says what of them, and keeps right what hangs on it. */
@ApplicationScoped
class PersonBook {
    private final PersonRepository people;
    private final TeamRepository teams;
    private final ReportingLine line;
    private final Roles roles;
    private final RoleMapping mapping;
    private final SearchIndex search;
    private final ErasedPeople erased;
    private final Event<Happening> happenings;
    private final Event<PersonRemoval> removals;

    PersonBook(
            PersonRepository people,
            TeamRepository teams,
            ReportingLine line,
            Roles roles,
            RoleMapping mapping,
            SearchIndex search,
            ErasedPeople erased,
            Event<Happening> happenings,
            Event<PersonRemoval> removals) {
        this.people = people;
        this.teams = teams;
        this.line = line;
        this.roles = roles;
        this.mapping = mapping;
        this.search = search;
        this.erased = erased;
        this.happenings = happenings;
        this.removals = removals;
    }

    Person create(String source, String externalId, PersonValues values, Origin origin) {
        var from = Blank.toNull(source);
        var person = new Person(from == null ? SourceKey.LOCAL : from, Blank.toNull(externalId));
        if (people.findByKey(new SourceKey(person.source(), person.externalId())).isPresent()) {
            throw Problems.alreadyExists("/externalId", "Another person has this source and external id.");
        }
        erased.refuse(said(person.source(), person.externalId(), person, values));
        check(person, values);
        line.requireForNew((UUID) values.get(MANAGER_ID));
        var changed = person.take(values, origin);
        if (person.isToBeMapped(changed)) mapping.titled(person);
        people.persistAndFlush(person);
        search.add(Person.KIND, Map.of(person.id(), Fold.words(person.searchTexts())));
        return person;
    }

    /** Moves the person to another key; what is null stays as it is. */
    void identify(Person person, String source, String externalId) {
        var before = new SourceKey(person.source(), person.externalId());
        Keys.change(person, source, externalId, people::findByKey);
        var after = new SourceKey(person.source(), person.externalId());
        if (!after.equals(before)) erased.refuse(new Identity(after.source(), after.externalId(), null, null, null));
    }

    void change(Person person, PersonValues values, Origin origin) {
        erased.refuse(said(null, null, person, values));
        check(person, values);
        if (isNew(person, values, MANAGER_ID)) line.require(person.id(), (UUID) values.get(MANAGER_ID));
        var changed = person.take(values, origin);
        if (person.isToBeMapped(changed)) mapping.titled(person);
        people.flush();
        search.put(Person.KIND, person.id(), person.searchTexts());
    }

    void deactivate(Person person) {
        person.deactivate();
        happenings.fire(new Happening("person.deactivated", person.id(), Map.of()));
    }

    void reactivate(Person person) {
        person.reactivate();
        mapping.follow(List.of(person));
    }

    /** Deletes the person for good; reports are left without a manager. */
    void remove(Person person) {
        removals.fire(new PersonRemoval(person.id()));
        for (var other : people.naming(person.id())) other.forget(person.id());
        people.delete(person);
        people.flush();
        search.remove(Person.KIND, List.of(person.id()));
    }

    /** Looks before anything is changed, because a question to the database would write what is not allowed yet. */
    private void check(Person person, PersonValues values) {
        if (isNew(person, values, USER_NAME)) requireFree(person, values.text(USER_NAME));
        if (isNew(person, values, DELEGATE_ID) && people.findById((UUID) values.get(DELEGATE_ID)) == null) {
            throw Problems.invalid("/delegateId", "unknown-reference", "There is no such person.");
        }
        if (isNew(person, values, TEAM_ID) && teams.findById((UUID) values.get(TEAM_ID)) == null) {
            throw Problems.invalid("/teamId", "unknown-reference", "There is no such team.");
        }
        if (isNew(person, values, ROLE_ID)) roles.requireUsable("/roleId", (UUID) values.get(ROLE_ID), person.roleId);
    }

    /** By what is new the person may be recognised as another: what a person goes by already is nobody's who was erased. */
    private static Identity said(String source, String externalId, Person person, PersonValues values) {
        return new Identity(
                source, externalId, fresh(person, values, USER_NAME), fresh(person, values, WORK_EMAIL), fresh(person, values, EMPLOYEE_NUMBER));
    }

    private static String fresh(Person person, PersonValues values, PersonField field) {
        return isNew(person, values, field) ? values.text(field) : null;
    }

    private static boolean isNew(Person person, PersonValues values, PersonField field) {
        var value = field.canonical(values.get(field));
        return value != null && !value.equals(field.read(person));
    }

    private void requireFree(Person person, String userName) {
        people.findByUserName(Person.folded(userName)).filter(other -> !other.id().equals(person.id())).ifPresent(other -> {
            throw Problems.alreadyExists("/userName", "Another person has this user name.");
        });
    }
}
