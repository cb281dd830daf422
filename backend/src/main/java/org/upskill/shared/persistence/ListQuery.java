package org.upskill.shared.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.upskill.shared.http.Archived;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.text.Fold;

/** A filtered, sorted list of one kind of record, read page by page from where the last page ended (keyset paging). The record is {@code r} in every condition. */
public final class ListQuery<E extends Listed> {
    private static final int COUNTED = 10_000;

    /** A count that broke off says so in round figures. */
    private static final int ROUND = 1_000;

    private final EntityManager entities;
    private final Class<E> type;
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** The words the list is filtered by; null without any. */
    private TextSearch search;

    /** Which records of those that can be archived; the usual companion of a search. */
    private Archived archived = Archived.ANY;

    public ListQuery(EntityManager entities, Class<E> type) {
        this.entities = entities;
        this.type = type;
    }

    /** Keeps the records for which the condition holds; a null value means that the caller did not filter by it. */
    public ListQuery<E> where(String condition, String parameter, Object value) {
        if (value == null) return this;
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** Keeps the records for which the condition holds. */
    public ListQuery<E> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Keeps the archived records, those that are not, or both; of an {@link ArchivableRecord} only. */
    public ListQuery<E> archived(Archived which) {
        archived = which;
        return this;
    }

    /** Keeps the records that have, for each word of the text, a word that starts with it. */
    public ListQuery<E> matching(String kind, String text) {
        return matching(kind, text, SearchPlan.Bounds.USUAL);
    }

    ListQuery<E> matching(String kind, String text, SearchPlan.Bounds bounds) {
        search = TextSearch.of(entities, kind, text, bounds);
        if (search != null) parameters.putAll(search.parameters());
        return this;
    }

    /**
     * Keeps the records that have, for each word of the text, a word that starts with it, themselves or in a record they name.
     *
     * @param ids for each kind in the search index, the expression that gives the id of such a record
     */
    public ListQuery<E> matching(Map<String, String> ids, String text) {
        for (var word : Fold.words(text)) {
            var name = "word" + parameters.size();
            conditions.add(ids.entrySet().stream()
                    .map(id -> "exists (select 1 from SearchToken t where t.kind = '%1$s' and t.recordId = %2$s and t.token >= :%3$s and t.token < :%3$sEnd)"
                            .formatted(id.getKey(), id.getValue(), name))
                    .collect(Collectors.joining(" or ", "(", ")")));
            parameters.put(name, word);
            parameters.put(name + "End", WordHits.end(word));
        }
        return this;
    }

    /** The page that the caller asks for. */
    public Page<E> page(PageRequest request, Sorts<E> sorts) {
        var sort = sorts.named(request.sort());
        var after = request.cursor() == null ? null : Cursor.parse(request.cursor(), sort);
        var found = read(sort, after, request.limit() + 1);
        var items = found.size() > request.limit() ? found.subList(0, request.limit()) : found;
        var next = found.size() > items.size() ? cursorAfter(items.getLast(), sort) : null;
        var count = after == null && next == null || !request.counted() ? new Count(items.size(), next == null) : count(found.size());
        return new Page<>(items, next, count.total(), count.exact());
    }

    private List<E> read(Sorts.Sort<E> sort, Cursor after, int limit) {
        var direction = sort.descending() ? "desc" : "asc";
        var compare = sort.descending() ? "<" : ">";
        var where = where();
        if (after != null) {
            where += " and (%1$s %2$s :afterValue or %1$s = :afterValue and r.id %2$s :afterId)".formatted(sort.field(), compare);
        }
        var query = entities.createQuery(
                "select r from %s r where %s order by %s %s, r.id %s"
                        .formatted(type.getName(), where, sort.field(), direction, direction),
                type);
        parameters.forEach(query::setParameter);
        if (after != null) query.setParameter("afterValue", after.value()).setParameter("afterId", after.id());
        return query.setMaxResults(limit).getResultList();
    }

    private Count count(int seen) {
        return search != null && !search.isFew() && conditions.size() == 1 ? countHits(search.plan(), seen) : countRecords();
    }

    private Count countRecords() {
        var query = entities.createQuery(
                "select count(*) from (select r.id as id from %s r where %s order by r.id limit %d) counted"
                        .formatted(type.getName(), where(), COUNTED + 1),
                Long.class);
        parameters.forEach(query::setParameter);
        var found = query.getSingleResult();
        return new Count(Math.min(found, COUNTED), found <= COUNTED);
    }

    /** Nothing but the words filters, so the index alone knows the number, or that there are more than it has counted. */
    private Count countHits(SearchPlan plan, int seen) {
        var query = entities.createQuery(
                "select count(distinct c.id) from %s where %s and %s"
                        .formatted(plan.rarestHits(), plan.othersOfHits(), archiveOfHits()),
                Long.class);
        parameters.forEach(query::setParameter);
        var found = query.getSingleResult();
        if (plan.countsAll()) return new Count(Math.min(found, COUNTED), found <= COUNTED);
        return new Count(Math.max(Math.min(found / ROUND * ROUND, COUNTED), seen), false);
    }

    private String where() {
        return String.join(" and ", conditions) + (search == null ? "" : " and " + search.condition()) + archive();
    }

    private String archive() {
        return switch (archived) {
            case ANY -> "";
            case TRUE -> " and r.archivedAt is not null";
            case FALSE -> " and r.archivedAt is null";
        };
    }

    /** The archived records are read from their index once, because looking into each of many records takes longer. */
    private String archiveOfHits() {
        if (archived == Archived.ANY) return "1 = 1";
        return "sql('case when ? in (select /*+ SUBQUERY(MATERIALIZATION) */ a.id from %s a where a.archived_at is not null) then 1 end', c.id) is %s"
                .formatted(table(), archived == Archived.TRUE ? "not null" : "null");
    }

    /** The table's name, as Hibernate derives it too. */
    private String table() {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private record Count(long total, boolean exact) {}

    private String cursorAfter(E last, Sorts.Sort<E> sort) {
        return new Cursor(sort.name(), sort.key().apply(last), last.id()).text();
    }
}
