package org.upskill.catalog.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text of a workbook's cell: numbers as the sheet would show them unformatted, dates in ISO 8601, formulas by the value
 * stored with them.
 */
final class XlsxCell {

    /** A spreadsheet computes with 15 digits; the rest of a stored number is the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final int LONGEST_PLAIN_NUMBER = 30;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TEXT_IN_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]");
    private static final Pattern ONLY_ZEROS = Pattern.compile("0{2,30}");

    private XlsxCell() {
    }

    /** The text; blank where the cell holds none. */
    static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        return switch (value) {
            case BigDecimal number -> number(cell, number);
            case Boolean flag -> flag.toString();
            case String text -> unescape(text);
            case null, default -> "";
        };
    }

    /** What is wrong with the cell, or null. */
    static CellFault fault(Cell cell, int column) {
        if (cell == null) {
            return null;
        }
        if (cell.getType() == CellType.ERROR) {
            return new CellFault(column, "error-cell", "The sheet shows an error in this cell.", "Mend the formula, or write the value.");
        }
        if (cell.getType() == CellType.STRING && cell.getValue() == null) {
            return new CellFault(column, "missing-text", "The workbook is damaged: the text of this cell is missing.",
                "Save it again in a spreadsheet program.");
        }
        if (cell.getType() == CellType.FORMULA && cell.getValue() == null) {
            return new CellFault(column, "formula-without-value", "The cell holds a formula but no value.",
                "Open the file in a spreadsheet program and save it again, so that the value is stored.");
        }
        return null;
    }

    private static String number(Cell cell, BigDecimal number) {
        long digitsBeforePoint = (long) number.precision() - number.scale();
        if (Math.abs(digitsBeforePoint) > LONGEST_PLAIN_NUMBER || number.scale() > 2 * LONGEST_PLAIN_NUMBER) {
            return number.toString();
        }
        String format = cell.getDataFormatString();
        if (format != null && isDate(format)) {
            return date(cell, format);
        }
        BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
        String plain = shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString();
        boolean padded = format != null && shown.scale() <= 0 && shown.signum() >= 0 && ONLY_ZEROS.matcher(format).matches();
        return padded ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain : plain;
    }

    /** A format is one of dates when day, month, year or time letters are left once quoted and escaped text is out. */
    private static boolean isDate(String format) {
        String bare = TEXT_IN_FORMAT.matcher(format).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
        return !bare.startsWith("general") && bare.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
    }

    private static String date(Cell cell, String format) {
        LocalDateTime at = cell.asDate().plusNanos(500_000_000).withNano(0);
        String letters = TEXT_IN_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean day = letters.indexOf('d') >= 0 || letters.indexOf('y') >= 0;
        if (!day && letters.indexOf('h') >= 0) {
            return at.toLocalTime().toString();
        }
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    /** Excel writes characters XML cannot hold as {@code _x000D_}. */
    private static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
