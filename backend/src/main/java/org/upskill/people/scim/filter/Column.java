package org.upskill.people.scim.filter;

/**
 * What an attribute is in the database.
 *
 * @param hql     an expression over the record that is asked for; of a {@link Shape#FLAG} a condition
 * @param indexed whether the database finds its values without looking at every record
 * @param around  what the condition stands in, with {@code %s} for it: {@code exists (… and %s)} for an attribute of many values
 */
public record Column(String hql, Shape shape, boolean indexed, String around) {
    /** What the values are. */
    public enum Shape {
        /** Text that is compared without regard to case; the expression is in small letters. */
        TEXT,
        /** Text that is compared as it is. */
        EXACT,
        FLAG,
        TIME,
        /** A day, written like 2026-04-01. */
        DAY,
        ID
    }

    /** An attribute that has an index. */
    public static Column indexed(String hql, Shape shape) {
        return new Column(hql, shape, true, "%s");
    }

    /** An attribute for which every record is looked at. */
    public static Column scanned(String hql, Shape shape) {
        return new Column(hql, shape, false, "%s");
    }

    /** The same attribute, of which a record has many. */
    public Column within(String condition) {
        return new Column(hql, shape, indexed, condition);
    }
}
