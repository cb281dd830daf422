package org.upskill.shared.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.upskill.shared.problem.Problems;

/** The orders in which a list can be asked for; the first one named is its own. Every order ends with the id, so that none is ambiguous. */
public final class Sorts<E> {
    private final Map<String, Sort<E>> byName = new LinkedHashMap<>();

    /**
     * One order.
     *
     * @param field JPQL expression over the record {@code r} that is never null
     * @param key   the column's value of a record
     * @param parse reads the value back from a cursor
     */
    record Sort<E>(String name, String field, Function<E, ?> key, Function<String, ?> parse, boolean descending) {}

    /** Orders by a text column. */
    public Sorts<E> byText(String name, String field, Function<E, String> key) {
        return by(name, field, key, Function.identity());
    }

    /** Orders by a time column. */
    public Sorts<E> byTime(String name, String field, Function<E, Instant> key) {
        return by(name, field, key, Instant::parse);
    }

    /** Orders by a date column. */
    public Sorts<E> byDate(String name, String field, Function<E, LocalDate> key) {
        return by(name, field, key, LocalDate::parse);
    }

    /** Orders by a column of decimal numbers. */
    public Sorts<E> byNumber(String name, String field, Function<E, Double> key) {
        return by(name, field, key, Double::valueOf);
    }

    private Sorts<E> by(String name, String field, Function<E, ?> key, Function<String, ?> parse) {
        byName.put(name, new Sort<>(name, field, key, parse, false));
        byName.put("-" + name, new Sort<>("-" + name, field, key, parse, true));
        return this;
    }

    Sort<E> named(String name) {
        if (name == null || name.isEmpty()) return byName.values().iterator().next();
        var sort = byName.get(name);
        if (sort == null) throw Problems.badParameter("sort", "sort must be one of " + String.join(", ", byName.keySet()) + ".");
        return sort;
    }
}
