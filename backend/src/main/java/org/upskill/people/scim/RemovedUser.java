package org.upskill.people.scim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;

/** That SCIM has removed a person, who is hidden from it for as long as they stay inactive. Goes with the person. */
@Entity
class RemovedUser {
    @Id
    UUID personId;

    Instant removedAt;

    protected RemovedUser() {}

    RemovedUser(UUID personId) {
        this.personId = personId;
        this.removedAt = CatalogRecord.now();
    }
}
