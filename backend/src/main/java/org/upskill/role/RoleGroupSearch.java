package org.upskill.role;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.search.SearchKind;
import org.upskill.shared.search.SearchParent;
import org.upskill.shared.search.SearchRecord;

/** Lets the global search find role groups. */
@Singleton
class RoleGroupSearch extends SearchKind {
    private final EntityManager entities;

    RoleGroupSearch(EntityManager entities) {
        super(RoleGroup.KIND, 20, "role_group", "name_fold");
        this.entities = entities;
    }

    @Override
    public List<SearchRecord> describe(Collection<UUID> ids) {
        return entities.createQuery("select g, p from RoleGroup g left join RoleGroup p on p.id = g.parentId where g.id in :ids", Found.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Found::record)
                .toList();
    }

    private record Found(RoleGroup group, RoleGroup above) {
        SearchRecord record() {
            var parent = above == null ? null : new SearchParent(RoleGroup.KIND, above.id(), above.name);
            return new SearchRecord(group.id(), group.name, null, null, parent);
        }
    }
}
