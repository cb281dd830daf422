package org.upskill.shared.persistence;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Walks a list in its order and keeps the records of a set that is too large to be named to the database. Only ids are read on the
 * way, from an index where the order has one.
 *
 * @param among of how many records, about, the kept ones are
 */
record ListWalk<E extends Listed>(ListFilter<E> list, Set<UUID> kept, int among) implements ListWay<E> {
    /** Looks twice at most; the first look is so far that a page is together twice over if the kept ones lie evenly. */
    @Override
    public List<E> next(Sorts.Sort<E> sort, Cursor after, int limit) {
        var found = new ArrayList<UUID>();
        var first = (int) Math.max(limit, 2L * limit * among / Math.max(1, kept.size()));
        var passed = keep(list.inOrder("r.id", UUID.class, sort, after).setMaxResults(first), limit, found);
        if (passed == first && found.size() < limit) keep(list.inOrder("r.id", UUID.class, sort, after).setFirstResult(first), limit, found);
        return records(found);
    }

    @Override
    public long count(int limit) {
        return list.conditions().isEmpty() ? kept.size() : list.ids().filter(kept::contains).limit(limit + 1L).count();
    }

    /** Gathers the kept ones until they are enough; how many it could have passed. */
    private int keep(TypedQuery<UUID> ids, int limit, List<UUID> found) {
        var passed = ids.getResultList();
        passed.stream().filter(kept::contains).limit(limit - found.size()).forEach(found::add);
        return passed.size();
    }

    private List<E> records(List<UUID> ids) {
        var records = list.and("r.id in :found", Map.of("found", ids)).all().collect(Collectors.toMap(Listed::id, Function.identity()));
        return ids.stream().map(records::get).toList();
    }
}
