package org.upskill.role;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.search.SearchKind;
import org.upskill.shared.search.SearchParent;
import org.upskill.shared.search.SearchRecord;

/** Lets the global search find roles. */
@Singleton
class RoleSearch extends SearchKind {
    private final EntityManager entities;

    RoleSearch(EntityManager entities) {
        super(Role.KIND, 10, "role", "title_fold", true);
        this.entities = entities;
    }

    @Override
    public List<SearchRecord> describe(Collection<UUID> ids) {
        return entities.createQuery("select r, g from Role r left join RoleGroup g on g.id = r.groupId where r.id in :ids", Found.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Found::record)
                .toList();
    }

    private record Found(Role role, RoleGroup group) {
        SearchRecord record() {
            var parent = group == null ? null : new SearchParent(RoleGroup.KIND, group.id(), group.name);
            return new SearchRecord(role.id(), role.title, role.level, role.isArchived() ? "archived" : null, parent);
        }
    }
}
