package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.RetryOnContention;

/** The use cases of teams in the API. */
@ApplicationScoped
@RetryOnContention
class TeamService {
    private final TeamRepository teams;
    private final TeamMemberRepository members;
    private final PersonRepository people;
    private final TeamBook book;
    private final TeamViews views;
    private final PersonViews peopleViews;
    private final PeopleInSight sight;

    TeamService(
            TeamRepository teams,
            TeamMemberRepository members,
            PersonRepository people,
            TeamBook book,
            TeamViews views,
            PersonViews peopleViews,
            PeopleInSight sight) {
        this.teams = teams;
        this.members = members;
        this.people = people;
        this.book = book;
        this.views = views;
        this.peopleViews = peopleViews;
        this.sight = sight;
    }

    @Transactional
    Page<TeamView> list(TeamRepository.Filter filter, PageRequest request) {
        return views.of(teams.list(filter.inSightOf(sight.ids()), request));
    }

    @Transactional
    TeamView get(UUID id) {
        return views.of(views.find(id));
    }

    /** The teams that a person is in besides the primary one. */
    @Transactional
    List<TeamView> besides(UUID personId) {
        return views.of(teams.besides(peopleViews.find(personId).id()));
    }

    @Transactional
    TeamView create(TeamInput input) {
        return views.of(book.create(input.source(), input.externalId(), input.name(), input.parentId(), input.leadId()));
    }

    @Transactional
    TeamView update(UUID id, TeamInput input, String ifMatch) {
        var team = views.findSeen(id, ifMatch);
        book.change(team, input.source(), input.externalId(), input.name(), input.parentId(), input.leadId());
        return views.of(team);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        book.remove(views.findSeen(id, ifMatch));
    }

    @Transactional
    Page<PersonView> members(UUID id, PageRequest request) {
        return peopleViews.handedOut("people", people.inTeam(views.find(id).id(), sight.ids(), request));
    }

    @Transactional
    TeamView add(UUID id, List<UUID> personIds) {
        var team = views.find(id);
        book.add(team, personIds);
        return views.of(team);
    }

    @Transactional
    TeamView remove(UUID id, List<UUID> personIds) {
        var team = views.find(id);
        members.remove(id, personIds);
        return views.of(team);
    }
}
