package org.upskill.shared.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.http.Archived;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.text.Fold;

/** A filtered, sorted list of one kind of record, read page by page from where the last page ended (keyset paging). The record is {@code r} in every condition. */
public final class ListQuery<E extends Listed> {
    /** A count, because MySQL turns an "exists" round and reads every hit of a common word. */
    private static final String HAS_WORD =
            "(select count(*) from SearchToken t where t.recordId = r.id and t.kind = '%s' and t.token >= :word and t.token < :wordEnd) > 0";

    /**
     * Where one way to read a list becomes quicker than another.
     *
     * @param few     so many found records at most are named to the database one by one
     * @param among   so many records, about, the others are found among
     * @param counted so far a list is counted
     */
    record Bounds(TextSearch.Bounds words, int few, int among, int counted) {
        /** Found by measuring both databases with 100,000 records; how far is counted is promised. */
        static final Bounds USUAL = new Bounds(TextSearch.Bounds.USUAL, 1_000, 100_000, 10_000);
    }

    /** Shorter lists are counted each time: that costs little, and there one more or less is seen. */
    private static final int LONG = 1_000;

    /** Counting ten thousand records takes far longer than reading the page of them that is shown. */
    private static final Recent<Long> TOTALS = new Recent<>(total -> total > LONG);

    private final EntityManager entities;
    private final Class<E> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** In which kind of the search index, and for which words, records are looked for. */
    private String kind;

    private String text;

    private Bounds bounds = Bounds.USUAL;

    /** Which records of those that can be archived; the usual companion of a search. */
    private Archived archived = Archived.ANY;

    public ListQuery(EntityManager entities, Class<E> type) {
        this.entities = entities;
        this.type = type;
    }

    /** Where one way to read gives place to another. */
    ListQuery<E> within(Bounds others) {
        bounds = others;
        return this;
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
        this.kind = kind;
        this.text = text;
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
        var way = way();
        var found = way.next(sort, after, request.limit() + 1);
        var items = found.size() > request.limit() ? found.subList(0, request.limit()) : found;
        var next = found.size() > items.size() ? cursorAfter(items.getLast(), sort) : null;
        if (!request.counted()) return new Page<>(items, next, items.size(), next == null);
        var total = after == null && next == null ? items.size() : total(way);
        return new Page<>(items, next, Math.min(total, bounds.counted()), total <= bounds.counted());
    }

    private long total(ListWay<E> way) {
        var list = new Counted(type, List.copyOf(conditions), Map.copyOf(parameters), archived, kind, text, bounds);
        return TOTALS.get(list, () -> way.count(bounds.counted()));
    }

    /** All that says which records a list has. */
    private record Counted(
            Class<?> type, List<String> conditions, Map<String, Object> parameters, Archived archived, String kind, String text, Bounds bounds) {}

    private ListWay<E> way() {
        var list = new ListFilter<>(entities, type, conditions, parameters);
        var words = text == null ? Set.<String>of() : Fold.words(text);
        if (words.isEmpty()) return ofArchive(list);
        var search = TextSearch.of(entities, List.of(kind), words, bounds.words()).get(kind);
        if (conditions.isEmpty() && isLong(search.commonWord())) return new LongList<>(ofArchive(list.and(HAS_WORD.formatted(kind), search.commonWord().range())));
        var records = search.records();
        if (records.size() <= bounds.few()) return ofArchive(list.and("r.id in :found", Map.of("found", records))).ofFew();
        return new ListWalk<>(list, ofArchive(records), bounds.among());
    }

    /** Whether already the hits that were read make a list longer than is counted. */
    private boolean isLong(WordHits word) {
        return word != null && ofArchive(word.among(null).keySet()).size() > bounds.counted();
    }

    private ArchiveList<E> ofArchive(ListFilter<E> list) {
        return new ArchiveList<>(list, archived);
    }

    private Set<UUID> ofArchive(Set<UUID> records) {
        if (archived == Archived.ANY) return records;
        var away = new ListFilter<>(entities, type, List.of(ArchiveList.ARCHIVED), Map.of()).ids().collect(Collectors.toSet());
        return records.stream().filter(id -> away.contains(id) == (archived == Archived.TRUE)).collect(Collectors.toSet());
    }

    private String cursorAfter(E last, Sorts.Sort<E> sort) {
        return new Cursor(sort.name(), sort.key().apply(last), last.id()).text();
    }
}
