package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.problem.Problems;

/** Writes teams, whoever says what of them, and keeps right what hangs on it. */
@ApplicationScoped
class TeamBook {
    private final TeamRepository teams;
    private final TeamMemberRepository members;
    private final PersonRepository people;
    private final SearchIndex search;

    TeamBook(TeamRepository teams, TeamMemberRepository members, PersonRepository people, SearchIndex search) {
        this.teams = teams;
        this.members = members;
        this.people = people;
        this.search = search;
    }

    Team create(String source, String externalId, String name, UUID parentId, UUID leadId) {
        var team = new Team(Keys.forNew(source, externalId, name, teams::findByKey));
        requireParent(team.id(), parentId);
        requireLead(leadId);
        team.rename(name);
        team.place(parentId, leadId);
        teams.persist(team);
        return saved(team);
    }

    void change(Team team, String source, String externalId, String name, UUID parentId, UUID leadId) {
        requireParent(team.id(), parentId);
        requireLead(leadId);
        Keys.change(team, source, externalId, teams::findByKey);
        team.rename(name);
        team.place(parentId, leadId);
        saved(team);
    }

    void rename(Team team, String name) {
        team.rename(name);
        saved(team);
    }

    /** Deletes a team that is empty but for those who are in it besides their primary team. */
    void remove(Team team) {
        if (!teams.countChildren(List.of(team.id())).isEmpty()) throw Problems.inUse("Move the teams in it elsewhere first.");
        if (teams.hasPeople(team.id())) throw Problems.inUse("It is the primary team of people. Move them elsewhere first.");
        members.clear(team.id());
        teams.delete(team);
        search.remove(Team.KIND, List.of(team.id()));
    }

    void add(Team team, Collection<UUID> personIds) {
        var known = people.namesOf(personIds).keySet();
        if (!known.containsAll(personIds)) throw Problems.invalid("/personIds", "unknown-reference", "There is no such person.");
        members.add(team.id(), personIds);
    }

    private Team saved(Team team) {
        teams.flush();
        search.put(Team.KIND, team.id(), team.name, team.externalId());
        return team;
    }

    private void requireLead(UUID leadId) {
        if (leadId != null && people.findById(leadId) == null) throw Problems.invalid("/leadId", "unknown-reference", "There is no such person.");
    }

    /** A parent exists and is neither the team itself nor somewhere below it. */
    private void requireParent(UUID teamId, UUID parentId) {
        for (var above = parentId; above != null; ) {
            if (above.equals(teamId)) throw Problems.invalid("/parentId", "cycle", "A team cannot be below itself.");
            var team = teams.findById(above);
            if (team == null) throw Problems.invalid("/parentId", "unknown-reference", "There is no such team.");
            above = team.parentId;
        }
    }
}
