package org.upskill.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/**
 * A list that the database filters and sorts.
 *
 * @param conditions JPQL about the record {@code r}
 */
record ListFilter<E extends Listed>(EntityManager entities, Class<E> type, List<String> conditions, Map<String, Object> parameters)
        implements ListWay<E> {

    /** The same list with one condition more. */
    ListFilter<E> and(String condition, Map<String, ?> moreParameters) {
        var all = new HashMap<>(parameters);
        all.putAll(moreParameters);
        return new ListFilter<>(entities, type, Stream.concat(conditions.stream(), Stream.of(condition)).toList(), all);
    }

    @Override
    public List<E> next(Sorts.Sort<E> sort, Cursor after, int limit) {
        return inOrder("r", type, sort, after).setMaxResults(limit).setHint(HibernateHints.HINT_READ_ONLY, true).getResultList();
    }

    @Override
    public long count(int limit) {
        return query("select count(*) from (select r.id as id from %s order by r.id limit %d) counted".formatted(from(), limit + 1), Long.class).getSingleResult();
    }

    /** What is selected of the records after that one, in an order. */
    <R> TypedQuery<R> inOrder(String selected, Class<R> result, Sorts.Sort<E> sort, Cursor after) {
        var direction = sort.descending() ? "desc" : "asc";
        var order = " order by %1$s %2$s, r.id %2$s".formatted(sort.field(), direction);
        if (after == null) return query("select " + selected + " from " + from() + order, result);
        var rest = and(
                "(%1$s %2$s :afterValue or %1$s = :afterValue and r.id %2$s :afterId)".formatted(sort.field(), sort.descending() ? "<" : ">"),
                Map.of("afterValue", after.value(), "afterId", after.id()));
        return rest.query("select " + selected + " from " + rest.from() + order, result);
    }

    /** All records, in any order. */
    Stream<E> all() {
        return query("select r from " + from(), type).getResultStream();
    }

    /** Their ids. */
    Stream<UUID> ids() {
        return query("select r.id from " + from(), UUID.class).getResultStream();
    }

    private String from() {
        return type.getName() + " r" + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
    }

    private <R> TypedQuery<R> query(String jpql, Class<R> result) {
        var query = entities.createQuery(jpql, result);
        parameters.forEach(query::setParameter);
        return query;
    }
}
