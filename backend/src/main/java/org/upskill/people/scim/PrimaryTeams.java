package org.upskill.people.scim;

import static org.upskill.people.PersonField.TEAM_ID;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.people.Origin;
import org.upskill.people.People;
import org.upskill.people.PersonRecord;
import org.upskill.people.PersonValues;
import org.upskill.people.Teams;
import org.upskill.shared.setting.Settings;

/**
 * Lets those groups that the setting {@link PrimaryTeamKind} picks name the primary team of their members. Who is in two of them keeps
 * the team they have and is a conflict, until the HR system or somebody here has decided.
 */
@ApplicationScoped
class PrimaryTeams {
    private static final int PORTION = 500;

    private final People people;
    private final Teams teams;
    private final PrimaryTeamQueries queries;
    private final Settings settings;
    private final PrimaryTeamKind kind;

    PrimaryTeams(People people, Teams teams, PrimaryTeamQueries queries, Settings settings, PrimaryTeamKind kind) {
        this.people = people;
        this.teams = teams;
        this.queries = queries;
        this.settings = settings;
        this.kind = kind;
    }

    /** The groups that name a team, by id. */
    Map<UUID, String> chosen() {
        var rule = settings.get(kind);
        return queries.groups().stream().filter(group -> rule.picks(group.name())).collect(Collectors.toMap(GroupName::id, GroupName::name));
    }

    /** Gives each of the people the team that their groups name. */
    void settle(Collection<UUID> personIds) {
        if (personIds.isEmpty()) return;
        var chosen = chosen().keySet();
        var ids = personIds.stream().distinct().toList();
        for (var from = 0; from < ids.size(); from += PORTION) {
            var part = ids.subList(from, Math.min(from + PORTION, ids.size()));
            var memberships = teams.teamsOf(part);
            for (var person : people.find(part)) settle(person, named(memberships.getOrDefault(person.id(), List.of()), chosen));
        }
    }

    /** Takes the team from everybody who has it as the primary one. */
    void leave(UUID teamId) {
        queries.withTeam(teamId).forEach(person -> give(person, null));
    }

    private void settle(PersonRecord person, Set<UUID> named) {
        var present = (UUID) person.values().get(TEAM_ID);
        if (named.size() == 1 && !named.contains(present)) give(person.id(), named.iterator().next());
        else if (named.size() != 1 && present != null && !named.contains(present) && person.origins().get(TEAM_ID.key()) == Origin.SCIM) give(person.id(), null);
    }

    private void give(UUID personId, UUID teamId) {
        people.change(personId, null, new PersonValues().set(TEAM_ID, teamId), Origin.SCIM);
    }

    private static Set<UUID> named(Collection<UUID> groups, Set<UUID> chosen) {
        return groups.stream().filter(chosen::contains).collect(Collectors.toSet());
    }
}
