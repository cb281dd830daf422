package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.Problems;

/**
 * What other features may ask of teams and do with them. Whoever calls has seen to it that its caller may. Members here are those who
 * are in a team besides their primary one; the primary team is {@link PersonField#TEAM_ID}.
 */
@ApplicationScoped
@RetryOnContention
public class Teams {
    private final TeamRepository teams;
    private final TeamMemberRepository members;
    private final TeamBook book;

    Teams(TeamRepository teams, TeamMemberRepository members, TeamBook book) {
        this.teams = teams;
        this.members = members;
        this.book = book;
    }

    /** The team with the id. */
    @Transactional
    public Optional<TeamRecord> find(UUID id) {
        return teams.findByIdOptional(id).map(TeamRecord::of);
    }

    /** The teams with these ids, in the order of the ids given; nothing for an id that no team has. */
    @Transactional
    public List<TeamRecord> find(Collection<UUID> ids) {
        var found = teams.byIds(ids);
        return ids.stream().filter(found::containsKey).map(found::get).map(TeamRecord::of).toList();
    }

    /** The team that the source knows by this id. */
    @Transactional
    public Optional<TeamRecord> find(SourceKey key) {
        return teams.findByKey(key).map(TeamRecord::of);
    }

    /** Those of the teams asked for that stand at these places in the order of their names, and how many there are in all. */
    @Transactional
    public Window<TeamRecord> find(TeamQuery query, int offset, int limit) {
        return new Window<>(teams.window(query, offset, limit).stream().map(TeamRecord::of).toList(), teams.count(query));
    }

    /**
     * Creates a team at the top.
     *
     * @param externalId by what the source knows the team; null for a made one
     * @throws ProblemException 409 when another team has it
     */
    @Transactional
    public TeamRecord create(String source, String externalId, String name) {
        return TeamRecord.of(book.create(source, externalId, name, null, null));
    }

    /** Gives a team another name. */
    @Transactional
    public TeamRecord rename(UUID id, String name) {
        var team = existing(id);
        book.rename(team, name);
        return TeamRecord.of(team);
    }

    /** Lets a team be known by another external id; 409 when another team has it. */
    @Transactional
    public TeamRecord identify(UUID id, SourceKey key) {
        var team = existing(id);
        Keys.change(team, key.source(), key.externalId(), teams::findByKey);
        teams.flush();
        return TeamRecord.of(team);
    }

    /** Deletes a team; 409 while it is the primary team of people or has teams below it. */
    @Transactional
    public void remove(UUID id) {
        book.remove(existing(id));
    }

    /** Puts people in the team; those who are in it stay. 400 for one who does not exist. */
    @Transactional
    public void addMembers(UUID id, Collection<UUID> personIds) {
        book.add(existing(id), personIds);
    }

    /** Takes people out of the team; those who are not in it are passed over. */
    @Transactional
    public void removeMembers(UUID id, Collection<UUID> personIds) {
        members.remove(existing(id).id(), personIds);
    }

    /** Takes everybody out of the team. */
    @Transactional
    public void clearMembers(UUID id) {
        members.clear(existing(id).id());
    }

    /** The members at these places in the order of their ids, and how many there are. */
    @Transactional
    public Window<UUID> members(UUID id, int offset, int limit) {
        return new Window<>(members.window(id, offset, limit), members.count(id));
    }

    /** Of each of the people the teams besides the primary one; nothing of those who are in none. */
    @Transactional
    public Map<UUID, List<UUID>> teamsOf(Collection<UUID> personIds) {
        return members.teamsOf(personIds);
    }

    /** The names of those of the teams that exist. */
    @Transactional
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return teams.namesOf(ids);
    }

    private Team existing(UUID id) {
        return teams.findByIdOptional(id).orElseThrow(Problems::notFound);
    }
}
