package org.upskill.people.scim;

import de.captaingoldfish.scim.sdk.common.resources.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.upskill.people.Origin;
import org.upskill.people.People;
import org.upskill.people.PersonField;
import org.upskill.people.PersonRecord;
import org.upskill.people.PersonValues;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.privacy.PersonalRead;

/** What SCIM does with people. Runs in the transaction of {@link ScimTransactions}. */
@ApplicationScoped
class Users {
    /** The source of people and teams whom SCIM has brought or taken over. */
    static final String SOURCE = "scim";

    private final People people;
    private final UserQueries queries;
    private final RemovedUserRepository removed;
    private final Event<PersonalRead> reads;

    Users(People people, UserQueries queries, RemovedUserRepository removed, Event<PersonalRead> reads) {
        this.people = people;
        this.queries = queries;
        this.removed = removed;
        this.reads = reads;
    }

    /** By what the pushing system knows the person; null where it does not say, or another source has brought the person. */
    static String externalIdOf(PersonRecord person) {
        var isOurs = person.source().equals(SOURCE) && !person.externalId().equals(person.id().toString());
        return isOurs ? person.externalId() : null;
    }

    /** The user name, which SCIM always wants; the id of who has none. */
    static String userNameOf(PersonRecord person) {
        var name = person.text(PersonField.USER_NAME);
        return name == null ? person.id().toString() : name;
    }

    /** The person, unless SCIM has removed them or they are the duplicate of another. */
    Optional<PersonRecord> find(UUID id) {
        return queries.isShown(id) ? people.find(id) : Optional.empty();
    }

    /** The person as one that is handed out. */
    Optional<PersonRecord> read(UUID id) {
        var person = find(id);
        person.ifPresent(found -> reads.fire(new PersonalRead("scim.user", id, 1)));
        return person;
    }

    /** Lets the audit know of a page that is handed out. */
    void handedOut(Collection<PersonRecord> page) {
        if (!page.isEmpty()) reads.fire(new PersonalRead("scim.users", null, page.size()));
    }

    /** Creates the person, or takes back the one whom SCIM has removed under this user name or external id. */
    PersonRecord create(User user) {
        var externalId = Attributes.fitting(user.getExternalId().orElse(null), "externalId");
        var before = removed.named(Attributes.text(user, "userName"), externalId).flatMap(people::find);
        if (before.isPresent()) return takeBack(before.get(), user);
        var created = people.create(SOURCE, externalId, UserForm.values(user, null), Origin.SCIM);
        return user.isActive().orElse(true) ? created : people.deactivate(created.id(), null);
    }

    /**
     * Changes the person.
     *
     * @param replacement whether what the user does not say is cleared where SCIM has said it before; else it is cleared in any case,
     *                    because the user is the whole person with a few changes
     */
    PersonRecord change(UUID id, User user, boolean replacement) {
        var before = find(id).orElseThrow(ScimFault::notFound);
        var values = UserForm.values(user, before);
        for (var field : UserForm.FIELDS) {
            if (!values.says(field) && (!replacement || before.origins().get(field.key()) == Origin.SCIM)) clear(values, field);
        }
        people.change(id, null, values, Origin.SCIM);
        identify(before, user.getExternalId().orElse(null));
        // A replacement that does not say whether the person is active leaves it as it is.
        return user.isActive().map(active -> setActive(id, active)).orElseGet(() -> people.find(id).orElseThrow());
    }

    /** The person is inactive and no longer there for SCIM. Erasing somebody is for those who answer for privacy. */
    void remove(UUID id) {
        find(id).orElseThrow(ScimFault::notFound);
        people.deactivate(id, null);
        removed.note(id);
    }

    private PersonRecord takeBack(PersonRecord person, User user) {
        removed.forget(person.id());
        people.reactivate(person.id(), null);
        return change(person.id(), user, true);
    }

    /** A user name that is not said stays, and so does a name: nobody is without one. */
    private static void clear(PersonValues values, PersonField field) {
        if (field != PersonField.USER_NAME && field != PersonField.NAME) values.set(field, null);
    }

    private void identify(PersonRecord person, String externalId) {
        if (externalId == null || Objects.equals(externalId, externalIdOf(person))) return;
        people.identify(person.id(), null, new SourceKey(SOURCE, Attributes.fitting(externalId, "externalId")));
    }

    private PersonRecord setActive(UUID id, boolean active) {
        return active ? people.reactivate(id, null) : people.deactivate(id, null);
    }
}
