package org.upskill.people.scim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Whom SCIM has removed. */
@ApplicationScoped
class RemovedUserRepository implements PanacheRepositoryBase<RemovedUser, UUID> {
    /** One who is still away, by the user name or else by the external id. */
    Optional<UUID> named(String userName, String externalId) {
        var byName = find("r.userNameFold = :value", userName == null ? null : userName.toLowerCase(Locale.ROOT));
        return byName.isPresent() ? byName : find("r.source = 'scim' and r.externalId = :value", externalId);
    }

    private Optional<UUID> find(String condition, String value) {
        if (value == null) return Optional.empty();
        return getEntityManager()
                .createQuery("select r.id from Person r join RemovedUser d on d.personId = r.id where r.archivedAt is not null and " + condition, UUID.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    void note(UUID personId) {
        if (findById(personId) == null) persist(new RemovedUser(personId));
    }

    void forget(UUID personId) {
        deleteById(personId);
    }
}
