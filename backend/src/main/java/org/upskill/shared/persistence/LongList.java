package org.upskill.shared.persistence;

import java.util.List;

/** A list that is known to be longer than anybody counts. */
record LongList<E extends Listed>(ListWay<E> list) implements ListWay<E> {
    @Override
    public List<E> next(Sorts.Sort<E> sort, Cursor after, int limit) {
        return list.next(sort, after, limit);
    }

    @Override
    public long count(int limit) {
        return limit + 1L;
    }
}
