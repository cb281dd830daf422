package org.upskill.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.ParentFilter;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.text.Fold;

/** Every question about teams. */
@ApplicationScoped
class TeamRepository implements PanacheRepositoryBase<Team, UUID> {
    private static final Sorts<Team> SORTS =
            new Sorts<Team>().byText("name", "r.nameFold", Team::nameFold).byTime("updatedAt", "r.updatedAt", Team::updatedAt);

    private static final String HAS = "(exists (select 1 from Person p where p.teamId = r.id and p.id in :people)"
            + " or exists (select 1 from TeamMember m where m.teamId = r.id and m.personId in :people))";

    private static final String WANTED = """
            (:name is null or r.nameFold = :name) and (:start is null or r.nameFold >= :start and r.nameFold < :end)
            and (:externalId is null or r.externalId = :externalId) and (:source is null or r.source = :source)""";

    /** Which teams a caller wants to see; a null field does not filter. */
    record Filter(String text, ParentFilter parent, UUID leadId, String source, Instant updatedSince, Collection<UUID> peopleInSight) {
        Filter inSightOf(Collection<UUID> people) {
            return new Filter(text, parent, leadId, source, updatedSince, people);
        }
    }

    Page<Team> list(Filter filter, PageRequest page) {
        var query = new ListQuery<>(getEntityManager(), Team.class)
                .matching(Team.KIND, filter.text())
                .where("r.parentId = :parent", "parent", filter.parent().parentId())
                .where("r.leadId = :lead", "lead", filter.leadId())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince())
                .where(HAS, "people", filter.peopleInSight());
        if (filter.parent().topOnly()) query.where("r.parentId is null");
        return query.page(page, SORTS);
    }

    Map<UUID, Team> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Team::id, team -> team));
    }

    Optional<Team> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    /** Those from the place on, by name. */
    List<Team> window(TeamQuery query, int offset, int limit) {
        if (limit == 0) return List.of();
        return ask("select r from Team r where " + WANTED + " order by r.nameFold, r.id", Team.class, query)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(TeamQuery query) {
        return ask("select count(*) from Team r where " + WANTED, Long.class, query).getSingleResult();
    }

    private <T> TypedQuery<T> ask(String jpql, Class<T> type, TeamQuery query) {
        return getEntityManager()
                .createQuery(jpql, type)
                .setParameter("name", query.name() == null ? null : Fold.sortKey(query.name()))
                .setParameter("start", query.nameStart() == null ? null : Fold.sortKey(query.nameStart()))
                .setParameter("end", query.nameStart() == null ? null : Fold.sortKey(query.nameStart()) + Character.MAX_VALUE)
                .setParameter("externalId", query.externalId())
                .setParameter("source", query.source());
    }

    Map<UUID, String> namesOf(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select r.id, r.name from Team r where r.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    Map<UUID, Long> countChildren(Collection<UUID> ids) {
        return counted("select r.parentId, count(*) from Team r where r.parentId in :ids group by r.parentId", ids);
    }

    /** Those who work here and are in each team, as their primary one or besides it. */
    Map<UUID, Long> countMembers(Collection<UUID> ids) {
        var counts = new HashMap<>(counted("select r.teamId, count(*) from Person r where r.teamId in :ids and r.archivedAt is null group by r.teamId", ids));
        var besides = """
                select m.teamId, count(*) from TeamMember m join Person r on r.id = m.personId
                where m.teamId in :ids and r.archivedAt is null and (r.teamId is null or r.teamId <> m.teamId) group by m.teamId""";
        counted(besides, ids).forEach((id, count) -> counts.merge(id, count, Long::sum));
        return counts;
    }

    /** Whether one of these people is in the team. */
    boolean hasAny(UUID id, Collection<UUID> people) {
        return getEntityManager().createQuery("select count(*) from Team r where r.id = :id and " + HAS, Long.class)
                        .setParameter("id", id)
                        .setParameter("people", people)
                        .getSingleResult()
                > 0;
    }

    boolean hasPeople(UUID id) {
        return getEntityManager().createQuery("select count(*) from Person r where r.teamId = :id", Long.class).setParameter("id", id).getSingleResult() > 0;
    }

    /** The teams that a person is in besides the primary one. */
    List<Team> besides(UUID personId) {
        return list("id in (select m.teamId from TeamMember m where m.personId = ?1) order by nameFold, id", personId);
    }

    private Map<UUID, Long> counted(String query, Collection<UUID> ids) {
        return getEntityManager().createQuery(query, Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
