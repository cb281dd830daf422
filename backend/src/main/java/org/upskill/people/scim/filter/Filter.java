package org.upskill.people.scim.filter;

/** What a list of resources is narrowed to. */
public sealed interface Filter {
    /** Both hold. */
    record And(Filter left, Filter right) implements Filter {}

    /** One holds, or both. */
    record Or(Filter left, Filter right) implements Filter {}

    /** It does not hold. */
    record Not(Filter filter) implements Filter {}

    /** One element of a multi-valued attribute holds against all of it: {@code emails[type eq "work" and value co "@"]}. */
    record Within(String attribute, Filter filter) implements Filter {}

    /**
     * An attribute compared with a value.
     *
     * @param attribute its path in small letters without the schema; with {@code enterprise:} or {@code upskill:} before those of an extension
     * @param value     text, true, false or null; null also for {@link Operator#PR}
     */
    record Compare(String attribute, Operator operator, Object value) implements Filter {}
}
