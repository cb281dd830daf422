package org.upskill.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.http.Archived;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;

/** Every question about people but those of a {@link PersonQuery}. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    private static final Sorts<Person> SORTS =
            new Sorts<Person>().byText("name", "r.nameFold", Person::nameFold).byTime("updatedAt", "r.updatedAt", Person::updatedAt);

    private static final String IN_TEAM = "(r.teamId = :team or exists (select 1 from TeamMember m where m.teamId = :team and m.personId = r.id))";

    private static final String NOT_UNDER =
            "(r.managerId is null or not exists (select 1 from Person m where m.id = r.managerId and m.archivedAt is null%s))";

    /** Which people a caller wants to see; a null field does not filter. */
    record Filter(
            String text,
            Boolean active,
            UUID teamId,
            UUID roleId,
            UUID managerId,
            Boolean unmapped,
            String department,
            String location,
            String level,
            Employment employment,
            String source,
            Instant updatedSince,
            Collection<UUID> among) {
        Filter among(Collection<UUID> people) {
            return new Filter(text, active, teamId, roleId, managerId, unmapped, department, location, level, employment, source, updatedSince, people);
        }

        Archived archived() {
            if (active == null) return Archived.ANY;
            return active ? Archived.FALSE : Archived.TRUE;
        }

        String role() {
            if (unmapped == null) return "1 = 1";
            return unmapped ? "r.roleId is null" : "r.roleId is not null";
        }
    }

    Page<Person> list(Filter filter, PageRequest page) {
        return new ListQuery<>(getEntityManager(), Person.class)
                .matching(Person.KIND, filter.text())
                .where(IN_TEAM, "team", filter.teamId())
                .where("r.roleId = :role", "role", filter.roleId())
                .where("r.managerId = :manager", "manager", filter.managerId())
                .where("r.department = :department", "department", filter.department())
                .where("r.location = :location", "location", filter.location())
                .where("r.level = :level", "level", filter.level())
                .where("r.employment = :employment", "employment", filter.employment())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince())
                .where("r.id in :among", "among", filter.among())
                .where(filter.role())
                .archived(filter.archived())
                .page(page, SORTS);
    }

    /** How many are in use, of everybody or of some; all of them, or those without a role. */
    long countInUse(Collection<UUID> among, boolean withoutRole) {
        var query = "archivedAt is null" + (withoutRole ? " and roleId is null" : "");
        return among == null ? count(query) : count(query + " and id in ?1", among);
    }

    /** Those in use who have this manager. */
    Page<Person> reportsOf(UUID managerId, PageRequest page) {
        return new ListQuery<>(getEntityManager(), Person.class).where("r.managerId = :manager", "manager", managerId).archived(Archived.FALSE).page(page, SORTS);
    }

    /** Those in use under nobody in use, of everybody or of some; a manager who has left, or whom some do not include, is as none. */
    Page<Person> top(Collection<UUID> among, PageRequest page) {
        var query = new ListQuery<>(getEntityManager(), Person.class).where("r.id in :among and " + NOT_UNDER.formatted(" and m.id in :among"), "among", among);
        if (among == null) query.where(NOT_UNDER.formatted(""));
        return query.archived(Archived.FALSE).page(page, SORTS);
    }

    /** Those in use who are in the team, of everybody or of some. */
    Page<Person> inTeam(UUID teamId, Collection<UUID> among, PageRequest page) {
        return new ListQuery<>(getEntityManager(), Person.class)
                .where(IN_TEAM, "team", teamId)
                .where("r.id in :among", "among", among)
                .archived(Archived.FALSE)
                .page(page, SORTS);
    }

    Map<UUID, Person> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Person::id, person -> person));
    }

    Optional<Person> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    Optional<Person> findByUserName(String fold) {
        return find("userNameFold", fold).firstResultOptional();
    }

    /** The manager of a person, read from the database; null for none. */
    UUID managerOf(UUID id) {
        return getEntityManager()
                .createQuery("select r.managerId from Person r where r.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    Map<UUID, String> namesOf(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select r.id, r.name from Person r where r.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** How many of those who work here report to each directly. */
    Map<UUID, Long> countReports(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select r.managerId, count(*) from Person r where r.managerId in :ids and r.archivedAt is null group by r.managerId", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Everybody, also those who left, whose manager, stand-in or survivor this person is. */
    List<Person> naming(UUID id) {
        return list("managerId = ?1 or delegateId = ?1 or survivorId = ?1", id);
    }

    /** Some of those who work here although their last day is over. */
    List<Person> endedBefore(LocalDate day, int most) {
        return find("endsOn < ?1 and archivedAt is null order by id", day).page(0, most).list();
    }

    /** Some of those who left before a time and have not come back, in the order of their ids; no duplicates. */
    List<Person> inactiveSince(Instant time, UUID after, int most) {
        var query = after == null
                ? find("archivedAt < ?1 and survivorId is null order by id", time)
                : find("archivedAt < ?1 and survivorId is null and id > ?2 order by id", time, after);
        return query.page(0, most).list();
    }

    long countInactiveSince(Instant time) {
        return count("archivedAt < ?1 and survivorId is null", time);
    }

    /** Those who changed after the place given, up to a time, in the order in which they did. */
    List<Person> changedAfter(Instant time, UUID id, Instant until, int most) {
        return find("(updatedAt > ?1 or updatedAt = ?1 and id > ?2) and updatedAt <= ?3 order by updatedAt, id", time, id, until).page(0, most).list();
    }

    /** Those who work here and have one of the titles or job codes. */
    List<Person> titled(Collection<String> titleFolds, Collection<String> jobCodes) {
        return list("archivedAt is null and (titleFold in ?1 or jobCode in ?2)", titleFolds, jobCodes);
    }

    /** Whose the user names are, by their folded form. */
    Map<String, Person> byUserName(Collection<String> folds) {
        return list("userNameFold in ?1", folds).stream().collect(Collectors.toMap(person -> person.userNameFold, person -> person));
    }

    /** Those of the people asked for whom the source has brought, by its ids. */
    Map<String, Person> byExternalId(String source, Collection<String> ids) {
        return list("source = ?1 and externalId in ?2", source, ids).stream().collect(Collectors.toMap(Person::externalId, person -> person));
    }

    List<Person> inRole(UUID roleId) {
        return list("roleId", roleId);
    }

    boolean anyInRole(UUID roleId) {
        return count("roleId", roleId) > 0;
    }

    List<String> distinct(String field) {
        var query = "select distinct r.%1$s from Person r where r.%1$s is not null and r.archivedAt is null order by r.%1$s".formatted(field);
        return getEntityManager().createQuery(query, String.class).getResultList();
    }
}
