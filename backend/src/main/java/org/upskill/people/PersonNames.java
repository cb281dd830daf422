package org.upskill.people;

import java.util.Map;
import java.util.UUID;

/** What the records are called that some people name, and how many report to each of those. */
record PersonNames(Map<UUID, String> people, Map<UUID, String> teams, Map<UUID, String> roles, Map<UUID, Long> reports) {
    String ofPerson(UUID id) {
        return id == null ? null : people.get(id);
    }

    String ofTeam(UUID id) {
        return id == null ? null : teams.get(id);
    }

    String ofRole(UUID id) {
        return id == null ? null : roles.get(id);
    }

    long reportsOf(UUID id) {
        return reports.getOrDefault(id, 0L);
    }
}
