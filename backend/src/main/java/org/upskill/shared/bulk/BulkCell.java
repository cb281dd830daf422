package org.upskill.shared.bulk;

/**
 * What became of the text of a cell: a canonical value, or what is wrong with it.
 *
 * @param value      null when the cell is blank or wrong
 * @param code       stable word for what is wrong; null when nothing is
 * @param message    a sentence that does not repeat the value
 * @param suggestion what to write instead, or null
 */
public record BulkCell(String value, String code, String message, String suggestion) {
    /** A canonical value; null for a blank cell. */
    public static BulkCell of(String value) {
        return new BulkCell(value, null, null, null);
    }

    /** What is wrong with a cell. */
    public static BulkCell wrong(String code, String message, String suggestion) {
        return new BulkCell(null, code, message, suggestion);
    }

    /** Whether there is anything wrong. */
    public boolean isWrong() {
        return code != null;
    }
}
