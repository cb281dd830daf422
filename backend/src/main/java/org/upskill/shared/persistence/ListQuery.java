package org.upskill.shared.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.upskill.shared.http.Archived;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.text.Fold;

/** A filtered, sorted list of one kind of record, read page by page from where the last page ended (keyset paging). The record is {@code r} in every condition. */
public final class ListQuery<E extends CatalogRecord> {
    private static final int COUNTED = 10_000;

    /** A count that broke off says so in round figures. */
    private static final int ROUND = 1_000;

    private final EntityManager entities;
    private final Class<E> type;
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** From which a search counts: the records that the index names for its rarest word; null without a search. */
    private String hits;

    /** Which of the conditions that replaces. */
    private int leading;

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
        return switch (which) {
            case FALSE -> where("r.archivedAt is null");
            case TRUE -> where("r.archivedAt is not null");
            case ANY -> this;
        };
    }

    /**
     * Keeps the records that have, for each word of the text, a word that starts with it. A rare word leads to its few records;
     * where every word is common, the list is walked in its order and soon has a page together.
     */
    public ListQuery<E> matching(String kind, String text) {
        var words = WordHits.rarestFirst(entities, kind, Fold.words(text));
        for (var word : words) {
            var hit = hit(kind, word.word());
            if (word == words.getFirst()) {
                hits = "SearchToken t join %s r on r.id = t.recordId and %s".formatted(type.getName(), hit);
                leading = conditions.size();
                conditions.add(word.isCommon()
                        ? "(select count(*) from SearchToken t where t.recordId = r.id and %s) > 0".formatted(hit)
                        : "r.id in (select t.recordId from SearchToken t where %s)".formatted(hit));
            } else {
                conditions.add("(select count(*) from SearchToken t where t.recordId = r.id and %s) > 0".formatted(hit));
            }
        }
        return this;
    }

    /**
     * Keeps the records that have, for each word of the text, a word that starts with it, themselves or in a record they name.
     *
     * @param ids for each kind in the search index, the expression that gives the id of such a record
     */
    public ListQuery<E> matching(Map<String, String> ids, String text) {
        for (var word : Fold.words(text)) {
            conditions.add(ids.entrySet().stream()
                    .map(id -> "exists (select 1 from SearchToken t where t.recordId = %s and %s)".formatted(id.getValue(), hit(id.getKey(), word)))
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        return this;
    }

    /** The condition on the index that this is a word of the kind and starts so. */
    private String hit(String kind, String word) {
        var name = "word" + parameters.size();
        parameters.put(name, word);
        parameters.put(name + "End", WordHits.end(word));
        return "t.kind = '%1$s' and t.token >= :%2$s and t.token < :%2$sEnd".formatted(kind, name);
    }

    /** The page that the caller asks for. */
    public Page<E> page(PageRequest request, Sorts<E> sorts) {
        var sort = sorts.named(request.sort());
        var after = request.cursor() == null ? null : Cursor.parse(request.cursor(), sort);
        var found = read(sort, after, request.limit() + 1);
        var items = found.size() > request.limit() ? found.subList(0, request.limit()) : found;
        var next = found.size() > items.size() ? cursorAfter(items.getLast(), sort) : null;
        var count = after == null && next == null ? new Count(items.size(), true) : count();
        return new Page<>(items, next, count.total(), count.exact());
    }

    private List<E> read(Sorts.Sort<E> sort, Cursor after, int limit) {
        var direction = sort.descending() ? "desc" : "asc";
        var compare = sort.descending() ? "<" : ">";
        var where = String.join(" and ", conditions);
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

    private Count count() {
        return hits == null ? countRecords() : countHits();
    }

    private Count countRecords() {
        var query = entities.createQuery(
                "select count(*) from (select r.id as id from %s r where %s order by r.id limit %d) counted"
                        .formatted(type.getName(), String.join(" and ", conditions), COUNTED + 1),
                Long.class);
        parameters.forEach(query::setParameter);
        var found = query.getSingleResult();
        return new Count(Math.min(found, COUNTED), found <= COUNTED);
    }

    /** A record may have several words that start so, and the hits are read in the order of the index, which is not that of the records. */
    private Count countHits() {
        var where = new ArrayList<>(conditions);
        where.remove(leading);
        var most = COUNTED + COUNTED / 5;
        var query = entities.createQuery(
                "select count(distinct counted.id), count(*) from (select t.recordId as id from %s where %s order by t.kind, t.token, t.recordId limit %d) counted"
                        .formatted(hits, String.join(" and ", where), most),
                Object[].class);
        parameters.forEach(query::setParameter);
        var row = query.getSingleResult();
        var found = (Long) row[0];
        if ((Long) row[1] < most) return new Count(Math.min(found, COUNTED), found <= COUNTED);
        return new Count(Math.min(found / ROUND * ROUND, COUNTED), false);
    }

    private record Count(long total, boolean exact) {}

    private String cursorAfter(E last, Sorts.Sort<E> sort) {
        return new Cursor(sort.name(), sort.key().apply(last), last.id()).text();
    }
}
