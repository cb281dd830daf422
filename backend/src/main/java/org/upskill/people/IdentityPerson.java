package org.upskill.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.upskill.shared.security.CallerPerson;

/** The caller's place in the organisation, found when the caller was recognised. */
@RequestScoped
class IdentityPerson implements CallerPerson {
    private final SecurityIdentity identity;
    private final LineRepository lines;

    IdentityPerson(SecurityIdentity identity, LineRepository lines) {
        this.identity = identity;
        this.lines = lines;
    }

    @Override
    public Optional<UUID> personId() {
        return person().map(PersonOfCaller::personId);
    }

    @Override
    public Optional<UUID> roleId() {
        return person().map(PersonOfCaller::roleId);
    }

    @Override
    public boolean leads(UUID personId) {
        return manager().map(caller -> lines.isAbove(caller, personId)).orElse(false);
    }

    @Override
    public Set<UUID> line() {
        return manager().map(lines::below).orElse(Set.of());
    }

    private Optional<UUID> manager() {
        return person().filter(PersonOfCaller::manages).map(PersonOfCaller::personId);
    }

    private Optional<PersonOfCaller> person() {
        return Optional.ofNullable(identity.getAttribute(PersonOfCaller.ATTRIBUTE));
    }
}
