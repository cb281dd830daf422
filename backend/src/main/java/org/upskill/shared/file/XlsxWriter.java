package org.upskill.shared.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.upskill.shared.text.Printable;

/** Writes a workbook of one sheet, row by row. A text stays a text in it whatever it looks like, so no formula can hide there. */
public final class XlsxWriter implements RowWriter {
    /** Rows that a sheet holds beside its header. */
    static final int MOST_ROWS = 1_048_575;

    /** What readers take for a character written by its code (ECMA-376 Part 1, 22.9.2.19), and how to keep them from it. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String ESCAPED_UNDERSCORE = "_x005F_";

    /** Workbooks keep no more digits of a number; one that has more goes as text. */
    private static final int DIGITS = 15;

    private static final int AT_ONCE = 500;

    private final List<FileColumn> columns;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /** Begins a file with the names of the columns, on a sheet of this name. */
    public XlsxWriter(OutputStream out, List<FileColumn> columns, String name) throws IOException {
        this.columns = columns;
        this.workbook = new Workbook(out, "Upskill", null);
        this.sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (var i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.inlineString(0, i, columns.get(i).name());
            sheet.style(0, i).bold().set();
        }
    }

    @Override
    public void write(Map<String, String> cells) throws IOException {
        if (++row > MOST_ROWS) throw new IOException("A sheet holds no more than %,d rows.".formatted(MOST_ROWS));
        for (var i = 0; i < columns.size(); i++) {
            var value = cells.get(columns.get(i).name());
            if (value == null) continue;
            var number = columns.get(i).type() == FileColumn.Type.NUMBER ? new BigDecimal(value) : null;
            if (number != null && number.precision() <= DIGITS) sheet.value(row, i, number);
            else sheet.inlineString(row, i, ESCAPE.matcher(Printable.of(value)).replaceAll(ESCAPED_UNDERSCORE));
            if (columns.get(i).isWide()) sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
        }
        if (row % AT_ONCE == 0) sheet.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
