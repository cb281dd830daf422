package org.upskill.role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
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

/** Every question about role groups. */
@ApplicationScoped
class RoleGroupRepository implements PanacheRepositoryBase<RoleGroup, UUID> {
    private static final Sorts<RoleGroup> SORTS =
            new Sorts<RoleGroup>().byText("name", "r.nameFold", RoleGroup::nameFold).byTime("updatedAt", "r.updatedAt", RoleGroup::updatedAt);

    /** Which groups a caller wants to see; a null field does not filter. */
    record Filter(String text, ParentFilter parent, String source, Instant updatedSince) {}

    Page<RoleGroup> list(Filter filter, PageRequest page) {
        var query = new ListQuery<>(getEntityManager(), RoleGroup.class)
                .matching(RoleGroup.KIND, filter.text())
                .where("r.parentId = :parent", "parent", filter.parent().parentId())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince());
        if (filter.parent().topOnly()) query.where("r.parentId is null");
        return query.page(page, SORTS);
    }

    Optional<RoleGroup> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    Map<UUID, String> namesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) return Collections.emptyMap();
        return list("id in ?1", ids).stream().collect(Collectors.toMap(RoleGroup::id, group -> group.name));
    }

    Map<UUID, Long> countChildren(Collection<UUID> ids) {
        return counted("select r.parentId, count(*) from RoleGroup r where r.parentId in :ids group by r.parentId", ids);
    }

    /** Whether any role, archived ones too, is in the group. */
    boolean hasRoles(UUID id) {
        return getEntityManager()
                        .createQuery("select count(*) from Role r where r.groupId = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** The roles in use in each group. */
    Map<UUID, Long> countRoles(Collection<UUID> ids) {
        return counted("select r.groupId, count(*) from Role r where r.groupId in :ids and r.archivedAt is null group by r.groupId", ids);
    }

    private Map<UUID, Long> counted(String query, Collection<UUID> ids) {
        return getEntityManager().createQuery(query, Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
