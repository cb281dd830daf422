package org.upskill.shared.file;

/**
 * A column to write, and what its values are where a format can tell.
 *
 * @param width in characters; texts of a column wider than usual are broken into lines
 */
public record FileColumn(String name, Type type, int width) {
    static final int USUAL_WIDTH = 24;

    /** What the values of a column are. */
    public enum Type { TEXT, NUMBER, LIST }

    /** A column of the usual width. */
    public FileColumn(String name, Type type) {
        this(name, type, USUAL_WIDTH);
    }

    /** A column of texts. */
    public static FileColumn text(String name) {
        return new FileColumn(name, Type.TEXT);
    }

    boolean isWide() {
        return width > USUAL_WIDTH;
    }
}
