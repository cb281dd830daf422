package org.upskill.priority;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.search.SearchKind;
import org.upskill.shared.search.SearchRecord;
import org.upskill.shared.text.Kebab;

/** Lets the global search find priorities. */
@Singleton
class PrioritySearch extends SearchKind {
    private final EntityManager entities;

    PrioritySearch(EntityManager entities) {
        super(Priority.KIND, 5, "priority", "title_fold");
        this.entities = entities;
    }

    @Override
    public List<SearchRecord> describe(Collection<UUID> ids) {
        return entities.createQuery("select p from Priority p where p.id in :ids", Priority.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(priority -> new SearchRecord(priority.id(), priority.title, priority.owner, Kebab.of(priority.status), null))
                .toList();
    }
}
