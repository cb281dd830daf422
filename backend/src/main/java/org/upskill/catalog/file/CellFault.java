package org.upskill.catalog.file;

/**
 * Something wrong with one cell, or with a row as a whole, that leaves the rest of the file readable.
 *
 * @param column     zero-based position in the header; {@link #WHOLE_ROW} when it is not about one column
 * @param code       stable, kebab-case
 * @param message    a sentence that never repeats the value
 * @param suggestion what to do about it, or null
 */
public record CellFault(int column, String code, String message, String suggestion) {

    /** The column of a fault that is about the row. */
    public static final int WHOLE_ROW = -1;

    /** The same fault in another column. */
    CellFault at(int otherColumn) {
        return new CellFault(otherColumn, code, message, suggestion);
    }
}
