package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.upskill.shared.security.Caller;
import org.upskill.shared.security.CallerPerson;

/** Whom the caller may see: everybody, or the caller and whoever reports to the caller. */
@ApplicationScoped
class PeopleInSight {
    private final Caller caller;
    private final CallerPerson person;

    PeopleInSight(Caller caller, CallerPerson person) {
        this.caller = caller;
        this.person = person;
    }

    /** Whether it is everybody. */
    boolean isEverybody() {
        return caller.readsCatalog();
    }

    boolean includes(UUID personId) {
        return isEverybody() || isSelf(personId) || person.leads(personId);
    }

    boolean isSelf(UUID personId) {
        return person.personId().filter(personId::equals).isPresent();
    }

    /** Who it is; null for everybody. */
    Set<UUID> ids() {
        if (isEverybody()) return null;
        var ids = new HashSet<>(person.line());
        person.personId().ifPresent(ids::add);
        return ids;
    }

    /** The caller. */
    Optional<UUID> self() {
        return person.personId();
    }
}
