package org.upskill.people;

import java.time.Instant;
import java.util.UUID;

/** A team as other features get to know one. */
public record TeamRecord(
        UUID id, int version, String source, String externalId, String name, UUID parentId, UUID leadId, Instant createdAt, Instant updatedAt) {

    static TeamRecord of(Team team) {
        return new TeamRecord(
                team.id(), team.version(), team.source(), team.externalId(), team.name, team.parentId, team.leadId, team.createdAt(), team.updatedAt());
    }
}
