package org.upskill.people.scim;

import static org.upskill.people.scim.filter.Column.indexed;
import static org.upskill.people.scim.filter.Column.scanned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.people.scim.filter.Column;
import org.upskill.people.scim.filter.Column.Shape;
import org.upskill.people.scim.filter.Columns;

/** Every question of SCIM about people. */
@ApplicationScoped
class UserQueries {
    private static final String SHOWN = """
            r.survivorId is null
            and (r.archivedAt is null or not exists (select 1 from RemovedUser d where d.personId = r.id))""";

    private static final Column NAME = scanned("lower(r.name)", Shape.TEXT);
    private static final Column EMAIL = indexed("r.workEmailFold", Shape.TEXT);
    private static final Column MANAGER = indexed("r.managerId", Shape.ID);
    private static final String IN_GROUP = """
            exists (select 1 from TeamMember m join Team t on t.id = m.teamId where m.personId = r.id and t.source = 'scim' and %s)""";
    private static final Column GROUP = scanned("m.teamId", Shape.ID).within(IN_GROUP);

    private static final Columns COLUMNS = new Columns(Map.ofEntries(
            Map.entry("id", indexed("r.id", Shape.ID)),
            Map.entry("username", indexed("r.userNameFold", Shape.TEXT)),
            Map.entry("externalid", indexed("r.externalId", Shape.EXACT).within("(r.source = 'scim' and %s)")),
            Map.entry("emails", EMAIL),
            Map.entry("emails.value", EMAIL),
            Map.entry("emails.type", scanned("(case when r.workEmailFold is null then null else 'work' end)", Shape.TEXT)),
            Map.entry("emails.primary", scanned("r.workEmailFold is not null", Shape.FLAG)),
            Map.entry("active", indexed("r.archivedAt is null", Shape.FLAG)),
            Map.entry("meta.lastmodified", indexed("r.updatedAt", Shape.TIME)),
            Map.entry("meta.created", scanned("r.createdAt", Shape.TIME)),
            Map.entry("displayname", NAME),
            Map.entry("name", NAME),
            Map.entry("name.formatted", NAME),
            Map.entry("name.givenname", scanned("lower(r.givenName)", Shape.TEXT)),
            Map.entry("name.familyname", scanned("lower(r.familyName)", Shape.TEXT)),
            Map.entry("title", scanned("lower(r.title)", Shape.TEXT)),
            Map.entry("enterprise:employeenumber", indexed("r.employeeNumber", Shape.EXACT)),
            Map.entry("enterprise:department", scanned("lower(r.department)", Shape.TEXT)),
            Map.entry("enterprise:manager", MANAGER),
            Map.entry("enterprise:manager.value", MANAGER),
            Map.entry("enterprise:manager.displayname", scanned("(select lower(b.name) from Person b where b.id = r.managerId)", Shape.TEXT)),
            Map.entry("upskill:jobcode", scanned("lower(r.jobCode)", Shape.TEXT)),
            Map.entry("upskill:level", scanned("lower(r.level)", Shape.TEXT)),
            Map.entry("upskill:location", scanned("lower(r.location)", Shape.TEXT)),
            Map.entry("upskill:employment", scanned("cast(r.employment as string)", Shape.TEXT)),
            Map.entry("upskill:startson", scanned("r.startsOn", Shape.DAY)),
            Map.entry("upskill:endson", scanned("r.endsOn", Shape.DAY)),
            Map.entry("upskill:onleave", scanned("r.onLeave = true", Shape.FLAG)),
            Map.entry("groups", GROUP),
            Map.entry("groups.value", GROUP),
            Map.entry("groups.display", scanned("lower(t.name)", Shape.TEXT).within(IN_GROUP))));

    private final EntityManager entities;
    private final ResourceSearch search;

    UserQueries(EntityManager entities, ResourceSearch search) {
        this.entities = entities;
        this.search = search;
    }

    /** The ids of those who are asked for, in order. */
    ResourceSearch.Found find(ResourceSearch.Request request) {
        return search.find("Person", SHOWN, COLUMNS, request);
    }

    boolean isShown(UUID id) {
        return !entities.createQuery("select 1 from Person r where r.id = :id and " + SHOWN, Integer.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    Map<UUID, String> namesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return entities.createQuery("select r.id, r.name from Person r where r.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** The groups of each of the people by name; nothing of those who are in none. */
    Map<UUID, List<GroupName>> groupsOf(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return entities.createQuery(
                        """
                        select m.personId, t.id, t.name from TeamMember m join Team t on t.id = m.teamId
                        where m.personId in :ids and t.source = 'scim' order by t.nameFold, t.id""",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> new GroupName((UUID) row[1], (String) row[2]), Collectors.toList())));
    }
}
