package org.upskill.people.scim;

import static org.upskill.people.scim.filter.Column.indexed;
import static org.upskill.people.scim.filter.Column.scanned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.people.scim.filter.Column;
import org.upskill.people.scim.filter.Column.Shape;
import org.upskill.people.scim.filter.Columns;
import org.upskill.shared.persistence.CatalogRecord;

/** Every question of SCIM about its groups and who is in them. */
@ApplicationScoped
class GroupQueries {
    private static final String SHOWN = "r.source = 'scim'";
    private static final String WITH_MEMBER = "exists (select 1 from TeamMember m where m.teamId = r.id and %s)";
    private static final Column MEMBER = indexed("m.personId", Shape.ID).within(WITH_MEMBER);

    private static final Columns COLUMNS = new Columns(Map.ofEntries(
            Map.entry("id", indexed("r.id", Shape.ID)),
            Map.entry("externalid", indexed("r.externalId", Shape.EXACT)),
            Map.entry("displayname", scanned("lower(r.name)", Shape.TEXT)),
            Map.entry("meta.lastmodified", scanned("r.updatedAt", Shape.TIME)),
            Map.entry("meta.created", scanned("r.createdAt", Shape.TIME)),
            Map.entry("members", MEMBER),
            Map.entry("members.value", MEMBER),
            Map.entry("members.type", scanned("'user'", Shape.TEXT).within(WITH_MEMBER)),
            Map.entry("members.display", scanned("(select lower(b.name) from Person b where b.id = m.personId)", Shape.TEXT).within(WITH_MEMBER))));

    private final EntityManager entities;
    private final ResourceSearch search;

    GroupQueries(EntityManager entities, ResourceSearch search) {
        this.entities = entities;
        this.search = search;
    }

    /** The ids of those that are asked for, in order. */
    ResourceSearch.Found find(ResourceSearch.Request request) {
        return search.find("Team", SHOWN, COLUMNS, request);
    }

    /** A person in a group. */
    record Member(UUID groupId, UUID personId, String name) {}

    /** The members of each group by name. */
    Map<UUID, List<Member>> membersOf(Collection<UUID> groupIds) {
        if (groupIds.isEmpty()) return Map.of();
        return entities.createQuery(
                        """
                        select m.teamId, m.personId, p.name from TeamMember m join Person p on p.id = m.personId
                        where m.teamId in :ids order by p.nameFold, p.id""",
                        Object[].class)
                .setParameter("ids", groupIds)
                .getResultStream()
                .map(row -> new Member((UUID) row[0], (UUID) row[1], (String) row[2]))
                .collect(Collectors.groupingBy(Member::groupId));
    }

    Set<UUID> membersOf(UUID groupId) {
        return Set.copyOf(entities.createQuery("select m.personId from TeamMember m where m.teamId = :group", UUID.class)
                .setParameter("group", groupId)
                .getResultList());
    }

    /** The members whom a change concerns. */
    Set<UUID> membersOf(UUID groupId, GroupChange change) {
        if (change.concernsAll()) return membersOf(groupId);
        return new LinkedHashSet<>(entities.createQuery(
                        "select m.personId from TeamMember m where m.teamId = :group and m.personId in :named", UUID.class)
                .setParameter("group", groupId)
                .setParameter("named", change.named())
                .getResultList());
    }

    /** Whether a group besides this one has the name, whatever its case. */
    boolean isNamed(String name, UUID besides) {
        return entities.createQuery("select r.id from Team r where r.source = 'scim' and lower(r.name) = :name", UUID.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .anyMatch(id -> !id.equals(besides));
    }

    /** Moves the version and the time of the last change on, of which members are a part. Two at once wait for each other and both count. */
    void touch(UUID groupId) {
        entities.flush();
        entities.createQuery("update Team r set r.version = r.version + 1, r.updatedAt = :now where r.id = :id")
                .setParameter("now", CatalogRecord.now())
                .setParameter("id", groupId)
                .executeUpdate();
        entities.clear();
    }
}
