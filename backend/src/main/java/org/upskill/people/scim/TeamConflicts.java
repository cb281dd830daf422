package org.upskill.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.upskill.people.People;
import org.upskill.people.PersonField;
import org.upskill.people.PersonRecord;
import org.upskill.people.Teams;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.privacy.PersonalRead;
import org.upskill.shared.problem.Problems;

/** The people whose team somebody has to decide on, found anew whenever they are asked for. */
@ApplicationScoped
class TeamConflicts {
    private final PrimaryTeams primaryTeams;
    private final PrimaryTeamQueries queries;
    private final People people;
    private final Teams teams;
    private final Event<PersonalRead> reads;

    TeamConflicts(PrimaryTeams primaryTeams, PrimaryTeamQueries queries, People people, Teams teams, Event<PersonalRead> reads) {
        this.primaryTeams = primaryTeams;
        this.queries = queries;
        this.people = people;
        this.teams = teams;
        this.reads = reads;
    }

    @Transactional
    Page<TeamConflictView> list(PageRequest request) {
        var after = after(request.inOrder("id").cursor());
        var chosen = primaryTeams.chosen();
        if (chosen.size() < 2) return Page.empty();
        var found = queries.inSeveral(chosen.keySet(), after, request.limit() + 1);
        var ids = found.size() > request.limit() ? found.subList(0, request.limit()) : found;
        reads.fire(new PersonalRead("team-conflicts", null, ids.size()));
        var next = found.size() > ids.size() ? ids.getLast().toString() : null;
        return new Page<>(views(ids, chosen), next, queries.countInSeveral(chosen.keySet()), true);
    }

    @Transactional
    long count() {
        var chosen = primaryTeams.chosen();
        return chosen.size() < 2 ? 0 : queries.countInSeveral(chosen.keySet());
    }

    private static UUID after(String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw Problems.badParameter("cursor", "cursor must be the nextCursor of a page with the same sort.");
        }
    }

    private List<TeamConflictView> views(List<UUID> ids, Map<UUID, String> chosen) {
        var memberships = teams.teamsOf(ids);
        var persons = people.find(ids);
        var names = teams.namesOf(persons.stream().map(TeamConflicts::teamOf).filter(Objects::nonNull).distinct().toList());
        return persons.stream().map(person -> view(person, memberships.get(person.id()), chosen, names)).toList();
    }

    private static TeamConflictView view(PersonRecord person, List<UUID> groups, Map<UUID, String> chosen, Map<UUID, String> names) {
        var named = groups.stream()
                .filter(chosen::containsKey)
                .map(id -> new TeamConflictView.Group(id, chosen.get(id)))
                .sorted(Comparator.comparing(TeamConflictView.Group::name))
                .toList();
        var team = teamOf(person);
        return new TeamConflictView(person.id(), person.text(PersonField.NAME), team, team == null ? null : names.get(team), named);
    }

    private static UUID teamOf(PersonRecord person) {
        return (UUID) person.values().get(PersonField.TEAM_ID);
    }
}
