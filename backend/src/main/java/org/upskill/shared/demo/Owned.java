package org.upskill.shared.demo;

/**
 * A table that is part of a record, and goes with it.
 *
 * @param table     its name
 * @param condition which of its rows are a record's, with one {@code ?} for the record's id
 * @param time      the column that says when a row was written, where that may be a person's work; null: it is not
 * @param others    which rows of the table that name a record are no part of it; null: none
 */
public record Owned(String table, String condition, String time, String others) {
    /** Rows that come and go with the record. */
    public static Owned by(String table, String column) {
        return new Owned(table, column + " = ?", null, null);
    }

    /** Rows that people add while they work on the record. */
    public static Owned by(String table, String column, String time) {
        return new Owned(table, column + " = ?", time, null);
    }
}
