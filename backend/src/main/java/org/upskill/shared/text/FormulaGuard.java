package org.upskill.shared.text;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a text of a CSV file as a formula (OWASP, "CSV injection"): such a text gets an apostrophe in
 * front, and loses it again when the file is read. What already looks guarded is guarded once more, so no text is changed by the
 * way there and back.
 */
public final class FormulaGuard {
    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private FormulaGuard() {
    }

    /** The text as it may stand in a CSV file. */
    public static String guard(String text) {
        return RISKY.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that a cell of a CSV file stands for. */
    public static String unguard(String cell) {
        return cell.startsWith("'") && GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
