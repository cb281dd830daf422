package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.Versions;
import org.upskill.shared.problem.Problems;

/** Finds teams and shows them with what belongs to them. */
@ApplicationScoped
class TeamViews {
    private final TeamRepository teams;
    private final PersonRepository people;
    private final PeopleInSight sight;

    TeamViews(TeamRepository teams, PersonRepository people, PeopleInSight sight) {
        this.sight = sight;
        this.teams = teams;
        this.people = people;
    }

    /** The team, for a caller who may know that there is such: one in which is whom the caller may see. */
    Team find(UUID id) {
        return teams.findByIdOptional(id)
                .filter(team -> sight.isEverybody() || teams.hasAny(id, sight.ids()))
                .orElseThrow(Problems::notFound);
    }

    /** The team, for a caller who has seen it as it is now. */
    Team findSeen(UUID id, String ifMatch) {
        var team = find(id);
        Versions.require(ifMatch, team.version());
        return team;
    }

    Page<TeamView> of(Page<Team> page) {
        var ids = page.items().stream().map(Team::id).toList();
        var parents = teams.namesOf(page.items().stream().map(team -> team.parentId).filter(Objects::nonNull).toList());
        var leads = people.namesOf(page.items().stream().map(team -> team.leadId).filter(Objects::nonNull).toList());
        var children = teams.countChildren(ids);
        var members = teams.countMembers(ids);
        return page.map(team -> TeamView.of(
                team,
                team.parentId == null ? null : parents.get(team.parentId),
                team.leadId == null ? null : leads.get(team.leadId),
                children.getOrDefault(team.id(), 0L),
                members.getOrDefault(team.id(), 0L)));
    }

    List<TeamView> of(List<Team> all) {
        return of(new Page<>(all, null, all.size(), true)).items();
    }

    TeamView of(Team team) {
        return of(List.of(team)).getFirst();
    }
}
