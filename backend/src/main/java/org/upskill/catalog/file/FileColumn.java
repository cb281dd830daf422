package org.upskill.catalog.file;

/** A column to write, and what its values are where a format can tell. */
public record FileColumn(String name, Type type) {

    /** What the values of a column are. */
    public enum Type { TEXT, NUMBER, LIST }

    /** A column of texts. */
    public static FileColumn text(String name) {
        return new FileColumn(name, Type.TEXT);
    }
}
