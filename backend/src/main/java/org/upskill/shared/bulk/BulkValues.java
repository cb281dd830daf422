package org.upskill.shared.bulk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.upskill.shared.text.Bars;

/** Reads the text of cells into canonical values. */
public final class BulkValues {
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,9}([.,]0{1,2})?");
    /** Short enough that no arithmetic on it takes long; a decimal comma is how half of Europe writes. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,15}([.,]\\d{0,30})?|[.,]\\d{1,30})([eE][+-]?\\d{1,2})?");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ]00:00(:00(\\.0+)?)?Z?)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private BulkValues() {}

    /** The value of a cell for a field; of a reference, the external id as it stands there. */
    public static BulkCell read(BulkField field, String cell) {
        var text = canonical(cell);
        if (text.isEmpty()) return BulkCell.of(null);
        return switch (field.type()) {
            case TEXT, REFERENCE -> text(field, text);
            case INTEGER -> integer(field, text);
            case DECIMAL -> decimal(field, text);
            case DATE -> date(text);
            case WORD -> word(field, text);
            case LIST -> list(field, text);
        };
    }

    /** A text without the white space around it, its lines ended as workbooks end them: they cannot tell one ending from another. */
    static String canonical(String text) {
        var stripped = text.strip();
        return stripped.indexOf('\r') < 0 ? stripped : LINE_BREAK.matcher(stripped).replaceAll("\n");
    }

    /** The canonical form of a decimal. */
    public static String decimal(double number) {
        var plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }

    private static BulkCell text(BulkField field, String text) {
        if (text.length() <= field.longest()) return BulkCell.of(text);
        return BulkCell.wrong("too-long", "At most %,d characters fit; here are %,d.".formatted(field.longest(), text.length()), null);
    }

    private static BulkCell integer(BulkField field, String text) {
        if (!INTEGER.matcher(text).matches()) return BulkCell.wrong("not-a-whole-number", "This is not a whole number.", range(field));
        var number = new BigDecimal(text.replace(',', '.')).intValue();
        return number < field.least() || number > field.most() ? outOfRange(field) : BulkCell.of(String.valueOf(number));
    }

    private static BulkCell decimal(BulkField field, String text) {
        if (!DECIMAL.matcher(text).matches()) return BulkCell.wrong("not-a-number", "This is not a number.", range(field));
        var number = Double.parseDouble(text.replace(',', '.'));
        return number < field.least() || number > field.most() ? outOfRange(field) : BulkCell.of(decimal(number));
    }

    /** Day and month are never guessed: {@code 3/4/2026} is a day in March or in April. A time of midnight is a spreadsheet's doing. */
    private static BulkCell date(String text) {
        var day = DATE.matcher(text);
        try {
            if (day.matches()) return BulkCell.of(LocalDate.parse(day.group(1)).toString());
            var dotted = DOTTED.matcher(text);
            if (dotted.matches()) {
                return BulkCell.of(LocalDate.of(Integer.parseInt(dotted.group(3)), Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(1))).toString());
            }
        } catch (DateTimeException noSuchDay) {
            // Answered like any other text.
        }
        return BulkCell.wrong("not-a-day", "This is not a day.", "Write it like 2026-03-31 or 31.3.2026.");
    }

    private static BulkCell outOfRange(BulkField field) {
        return BulkCell.wrong("out-of-range", "The number is not in the range that is allowed.", range(field));
    }

    private static String range(BulkField field) {
        return "Write a number from %s to %s.".formatted(decimal(field.least()), decimal(field.most()));
    }

    private static BulkCell word(BulkField field, String text) {
        var word = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        if (field.words().contains(word)) return BulkCell.of(word);
        var message = "This is none of the words that are allowed: " + String.join(", ", field.words()) + ".";
        return BulkCell.wrong("unknown-word", message, Closest.of(field.words(), word));
    }

    private static BulkCell list(BulkField field, String text) {
        var entries = Bars.split(text);
        if (entries.size() > field.most()) {
            return BulkCell.wrong("too-many-entries", "At most %,d entries fit; here are %,d.".formatted((int) field.most(), entries.size()), null);
        }
        var longest = entries.stream().mapToInt(String::length).max().orElse(0);
        if (longest > field.longest()) {
            return BulkCell.wrong("too-long", "An entry has at most %,d characters; here is one of %,d.".formatted(field.longest(), longest), null);
        }
        if (field.form() != null && !entries.stream().allMatch(entry -> field.form().pattern().matcher(entry).matches())) {
            return BulkCell.wrong("wrong-form", field.form().message(), field.form().suggestion());
        }
        return BulkCell.of(entries.isEmpty() ? null : Bars.join(entries));
    }
}
