package org.upskill.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.upskill.shared.privacy.OfPerson;

/** That a person is in a team besides the primary one. */
@Entity
@IdClass(TeamMember.Key.class)
class TeamMember implements OfPerson {
    @Id
    UUID teamId;

    @Id
    UUID personId;

    record Key(UUID teamId, UUID personId) {}

    protected TeamMember() {}

    TeamMember(UUID teamId, UUID personId) {
        this.teamId = teamId;
        this.personId = personId;
    }

    @Override
    public UUID personId() {
        return personId;
    }
}
