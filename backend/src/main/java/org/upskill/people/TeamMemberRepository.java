package org.upskill.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is in which team besides the primary one. */
@ApplicationScoped
class TeamMemberRepository implements PanacheRepositoryBase<TeamMember, TeamMember.Key> {
    /** Puts those in the team who are not in it yet. */
    void add(UUID teamId, Collection<UUID> personIds) {
        var there = in(teamId, personIds);
        personIds.stream().distinct().filter(id -> !there.contains(id)).forEach(id -> persist(new TeamMember(teamId, id)));
    }

    void remove(UUID teamId, Collection<UUID> personIds) {
        if (!personIds.isEmpty()) list("teamId = ?1 and personId in ?2", teamId, personIds).forEach(this::delete);
    }

    void clear(UUID teamId) {
        list("teamId", teamId).forEach(this::delete);
    }

    /** The members from the place on, in the order of their ids. */
    List<UUID> window(UUID teamId, int offset, int limit) {
        return getEntityManager()
                .createQuery("select m.personId from TeamMember m where m.teamId = :team order by m.personId", UUID.class)
                .setParameter("team", teamId)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(UUID teamId) {
        return count("teamId", teamId);
    }

    /** Person to teams, of those who are in any. */
    Map<UUID, List<UUID>> teamsOf(Collection<UUID> personIds) {
        return list("personId in ?1", personIds).stream()
                .collect(Collectors.groupingBy(member -> member.personId, Collectors.mapping(member -> member.teamId, Collectors.toList())));
    }

    private Set<UUID> in(UUID teamId, Collection<UUID> personIds) {
        if (personIds.isEmpty()) return Set.of();
        return list("teamId = ?1 and personId in ?2", teamId, personIds).stream().map(member -> member.personId).collect(Collectors.toSet());
    }
}
