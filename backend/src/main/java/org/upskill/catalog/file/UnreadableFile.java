package org.upskill.catalog.file;

/**
 * A file that cannot be read as a table at all. The message is a sentence a person can act on, and names no value of the file.
 */
public final class UnreadableFile extends RuntimeException {

    private final String code;

    UnreadableFile(String code, String message) {
        this(code, message, null);
    }

    UnreadableFile(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Stable and in kebab-case, such as {@code not-a-table}. */
    public String code() {
        return code;
    }

    static UnreadableFile empty() {
        return new UnreadableFile("empty", "The file is empty.");
    }

    static UnreadableFile notATable(String what) {
        return new UnreadableFile("not-a-table", "The file is " + what + ", not a table. Upload CSV, XLSX, JSON or NDJSON.");
    }

    static UnreadableFile noHeader(String message) {
        return new UnreadableFile("no-header", message);
    }

    static UnreadableFile duplicateHeader(int first, int second) {
        return new UnreadableFile("duplicate-header",
            "Columns %,d and %,d have the same name, so it is not clear which one to read. Rename or remove one of them.".formatted(first, second));
    }

    static UnreadableFile brokenZip(Throwable cause) {
        return new UnreadableFile("broken-zip",
            "The file begins like a workbook but is damaged or cut short. Save it again in the spreadsheet program, or upload it again.", cause);
    }

    static UnreadableFile brokenWorkbook(Throwable cause) {
        return new UnreadableFile("broken-workbook",
            "The workbook cannot be read. Open it in a spreadsheet program, save it as XLSX or CSV, and upload that.", cause);
    }

    static UnreadableFile overInflated(String what) {
        return new UnreadableFile("workbook-too-large", "The workbook " + what + ". Save the sheet as CSV and upload that.");
    }

    static UnreadableFile unsafeWorkbook(String what) {
        return new UnreadableFile("unsafe-workbook",
            "The workbook " + what + ", which an honest one never does. Save the sheet as CSV and upload that.");
    }

    static UnreadableFile wrongDelimiter() {
        return new UnreadableFile("wrong-delimiter",
            "The chosen delimiter makes one column of the whole file. Choose another, or leave the choice open.");
    }

    static UnreadableFile openQuote(long row) {
        return new UnreadableFile("malformed-csv",
            "A quote that opens in row %,d is never closed. Close it, or write quotes that belong to the text twice.".formatted(row));
    }

    static UnreadableFile textAfterQuote(long row) {
        return new UnreadableFile("malformed-csv",
            "Row %,d cannot be read: a quoted cell goes on after its closing quote. Write quotes that belong to the text twice.".formatted(row));
    }

    static UnreadableFile malformedJson(long line, long column, Throwable cause) {
        return new UnreadableFile("malformed-json",
            "The JSON cannot be read from line %,d, column %,d on. Upload a list of objects, or one object a line.".formatted(line, column), cause);
    }

    static UnreadableFile wrongEncoding(String encoding, Throwable cause) {
        return new UnreadableFile("wrong-encoding",
            "The file is not written in " + encoding + ". Choose another encoding, or leave the choice open.", cause);
    }

    static UnreadableFile tooManyRows(long limit) {
        return new UnreadableFile("too-many-rows", "The file has more than %,d rows. Split it into several files.".formatted(limit));
    }

    static UnreadableFile tooManyColumns(int limit) {
        return new UnreadableFile("too-many-columns", "A row has more than %,d cells. Check the delimiter, or remove columns.".formatted(limit));
    }

    static UnreadableFile cellTooLong(long row, int limit) {
        return new UnreadableFile("cell-too-long",
            "A cell of row %,d is longer than %,d characters. Is a quote left open there?".formatted(row, limit));
    }

    static UnreadableFile rowTooLong(long row, int limit) {
        return new UnreadableFile("row-too-long", "Row %,d is longer than %,d characters.".formatted(row, limit));
    }
}
