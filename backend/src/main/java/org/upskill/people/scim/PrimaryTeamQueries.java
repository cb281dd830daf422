package org.upskill.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Every question about which groups name teams, and for whom. */
@ApplicationScoped
class PrimaryTeamQueries {
    private static final String IN_GROUPS = "exists (select 1 from TeamMember m join Team t on t.id = m.teamId where m.personId = r.id and t.source = 'scim')";

    private final EntityManager entities;

    PrimaryTeamQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** All groups of SCIM by name. */
    List<GroupName> groups() {
        return entities.createQuery("select r.id, r.name from Team r where r.source = 'scim' order by r.nameFold, r.id", Object[].class)
                .getResultStream()
                .map(row -> new GroupName((UUID) row[0], (String) row[1]))
                .toList();
    }

    List<UUID> withTeam(UUID teamId) {
        return entities.createQuery("select r.id from Person r where r.teamId = :team", UUID.class).setParameter("team", teamId).getResultList();
    }

    long countInGroups() {
        return entities.createQuery("select count(*) from Person r where " + IN_GROUPS, Long.class).getSingleResult();
    }

    /** The next people in the order of their ids who are in any group. */
    List<UUID> inGroups(UUID after, int limit) {
        var from = after == null ? "" : " and r.id > :after";
        var query = entities.createQuery("select r.id from Person r where " + IN_GROUPS + from + " order by r.id", UUID.class);
        if (after != null) query.setParameter("after", after);
        return query.setMaxResults(limit).getResultList();
    }

    /** Who works here and is in two or more of the groups, in the order of the ids. */
    List<UUID> inSeveral(Collection<UUID> groups, UUID after, int limit) {
        var from = after == null ? "" : " and m.personId > :after";
        var query = several(groups, "m.personId", from + " group by m.personId having count(*) > 1 order by m.personId", UUID.class);
        if (after != null) query.setParameter("after", after);
        return query.setMaxResults(limit).getResultList();
    }

    long countInSeveral(Collection<UUID> groups) {
        return several(groups, "m.personId", " group by m.personId having count(*) > 1", UUID.class).getResultStream().count();
    }

    private <T> jakarta.persistence.TypedQuery<T> several(Collection<UUID> groups, String what, String rest, Class<T> type) {
        return entities.createQuery(
                        "select " + what + " from TeamMember m join Person p on p.id = m.personId"
                                + " where m.teamId in :groups and p.archivedAt is null" + rest,
                        type)
                .setParameter("groups", groups);
    }
}
