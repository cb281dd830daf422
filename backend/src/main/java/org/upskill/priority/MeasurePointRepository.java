package org.upskill.priority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;

/** Every question about data points. */
@ApplicationScoped
class MeasurePointRepository implements PanacheRepositoryBase<MeasurePoint, UUID> {
    private static final Sorts<MeasurePoint> SORTS = new Sorts<MeasurePoint>()
            .byDate("date", "r.date", MeasurePoint::date)
            .byTime("updatedAt", "r.updatedAt", MeasurePoint::updatedAt);

    /** Which data points a caller wants to see; a null field does not filter. */
    record Filter(UUID measureId, UUID priorityId, LocalDate from, LocalDate to, String source, Instant updatedSince) {}

    Page<MeasurePoint> list(Filter filter, PageRequest page) {
        return new ListQuery<>(getEntityManager(), MeasurePoint.class)
                .where("r.measureId = :measure", "measure", filter.measureId())
                .where("exists (select 1 from Measure m where m.id = r.measureId and m.priorityId = :priority)", "priority", filter.priorityId())
                .where("r.date >= :from", "from", filter.from())
                .where("r.date <= :to", "to", filter.to())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince())
                .page(page, SORTS);
    }

    Optional<MeasurePoint> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    Optional<MeasurePoint> findByDay(UUID measureId, LocalDate date) {
        return find("measureId = ?1 and date = ?2", measureId, date).firstResultOptional();
    }

    Map<LocalDate, MeasurePoint> byDay(UUID measureId, Collection<LocalDate> days) {
        return list("measureId = ?1 and date in ?2", measureId, days).stream().collect(Collectors.toMap(MeasurePoint::date, Function.identity()));
    }

    /** The latest point of each of these measures that has any. */
    Map<UUID, MeasurePoint> latestOf(Collection<UUID> measureIds) {
        if (measureIds.isEmpty()) return Map.of();
        return list("from MeasurePoint p where p.measureId in ?1 and p.date = (select max(q.date) from MeasurePoint q where q.measureId = p.measureId)", measureIds)
                .stream().collect(Collectors.toMap(point -> point.measureId, Function.identity()));
    }

    /** How many points each of these measures has; one without any is left out. */
    Map<UUID, Long> countOf(Collection<UUID> measureIds) {
        if (measureIds.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery("select p.measureId, count(*) from MeasurePoint p where p.measureId in :ids group by p.measureId", Object[].class)
                .setParameter("ids", measureIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
