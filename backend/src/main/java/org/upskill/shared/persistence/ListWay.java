package org.upskill.shared.persistence;

import java.util.List;

/** A way to read a list: different ones are quick for few records and for many. */
interface ListWay<E> {
    /** The next records of the order, as many as that. */
    List<E> next(Sorts.Sort<E> sort, Cursor after, int limit);

    /** How many records the whole list has; more than the limit may be any number above it. */
    long count(int limit);
}
