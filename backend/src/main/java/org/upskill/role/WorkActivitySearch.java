package org.upskill.role;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.search.SearchKind;
import org.upskill.shared.search.SearchParent;
import org.upskill.shared.search.SearchRecord;

/** Lets the global search find work activities. */
@Singleton
class WorkActivitySearch extends SearchKind {
    private final EntityManager entities;

    WorkActivitySearch(EntityManager entities) {
        super(WorkActivity.KIND, 50, "work_activity", "title_fold", true);
        this.entities = entities;
    }

    @Override
    public List<SearchRecord> describe(Collection<UUID> ids) {
        return entities.createQuery("select a, r from WorkActivity a join Role r on r.id = a.roleId where a.id in :ids", Found.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Found::record)
                .toList();
    }

    private record Found(WorkActivity activity, Role role) {
        SearchRecord record() {
            return new SearchRecord(activity.id(), activity.title, null, activity.isArchived() ? "archived" : null, new SearchParent(Role.KIND, role.id(), role.title));
        }
    }
}
