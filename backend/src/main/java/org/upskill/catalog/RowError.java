package org.upskill.catalog;

import org.upskill.shared.text.Printable;


/**
 * One thing wrong with one row of a file.
 *
 * @param column     as the file calls it; null when it is about the row
 * @param value      what stands there, cut where it is long; null when it is about the row
 * @param suggestion what to do, or null
 */
record RowError(String column, String code, String value, String message, String suggestion) {
    private static final int SHOWN_VALUE = 1_000;
    private static final int SHOWN_COLUMN = 255;

    RowError {
        column = cut(column, SHOWN_COLUMN);
        value = value == null || value.isEmpty() ? null : Printable.of(cut(value, SHOWN_VALUE));
    }

    static String cut(String text, int length) {
        if (text == null || text.length() <= length) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
