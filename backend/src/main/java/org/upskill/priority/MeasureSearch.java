package org.upskill.priority;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.search.SearchKind;
import org.upskill.shared.search.SearchParent;
import org.upskill.shared.search.SearchRecord;

/** Lets the global search find measures. */
@Singleton
class MeasureSearch extends SearchKind {
    private final EntityManager entities;
    private final PriorityRepository priorities;

    MeasureSearch(EntityManager entities, PriorityRepository priorities) {
        super(Measure.KIND, 6, "measure", "name_fold");
        this.entities = entities;
        this.priorities = priorities;
    }

    @Override
    public List<SearchRecord> describe(Collection<UUID> ids) {
        var found = entities.createQuery("select m from Measure m where m.id in :ids", Measure.class).setParameter("ids", ids).getResultList();
        var titles = priorities.titlesOf(found.stream().map(measure -> measure.priorityId).distinct().toList());
        return found.stream()
                .map(measure -> new SearchRecord(
                        measure.id(), measure.name, measure.unit, null, new SearchParent(Priority.KIND, measure.priorityId, titles.get(measure.priorityId))))
                .toList();
    }
}
