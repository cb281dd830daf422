package org.upskill.priority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;

/** Every question about measures. */
@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {
    private static final Sorts<Measure> SORTS = new Sorts<Measure>()
            .byText("name", "r.nameFold", Measure::nameFold)
            .byTime("updatedAt", "r.updatedAt", Measure::updatedAt);

    /**
     * Which measures a caller wants to see; a null field does not filter.
     *
     * @param flagged whether there are open findings
     */
    record Filter(String text, UUID priorityId, PriorityStatus priorityStatus, Boolean flagged, String source, Instant updatedSince) {}

    Page<Measure> list(Filter filter, PageRequest page) {
        var query = new ListQuery<>(getEntityManager(), Measure.class)
                .matching(Measure.KIND, filter.text())
                .where("r.priorityId = :priority", "priority", filter.priorityId())
                .where("exists (select 1 from Priority p where p.id = r.priorityId and p.status = :status)", "status", filter.priorityStatus())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince());
        if (filter.flagged() != null) query.where(filter.flagged() ? "r.openFindings > 0" : "r.openFindings = 0");
        return query.page(page, SORTS);
    }

    Optional<Measure> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    /** The measures of these priorities, each priority's in the order in which they were made. */
    List<Measure> ofPriorities(Collection<UUID> priorityIds) {
        return priorityIds.isEmpty() ? List.of() : list("priorityId in ?1 order by createdAt, id", priorityIds);
    }
}
