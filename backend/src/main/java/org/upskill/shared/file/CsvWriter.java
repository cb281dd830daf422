package org.upskill.shared.file;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.upskill.shared.text.FormulaGuard;

/** Writes delimited text; in Unicode with the mark by which spreadsheets tell it. */
public final class CsvWriter implements RowWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<FileColumn> columns;
    private final BufferedWriter text;
    private final de.siegmar.fastcsv.writer.CsvWriter csv;

    /** Begins a file with the names of the columns. */
    public CsvWriter(OutputStream out, List<FileColumn> columns, char delimiter, Charset charset) throws IOException {
        this.columns = columns;
        this.text = new BufferedWriter(new OutputStreamWriter(out, charset));
        if (charset.name().startsWith("UTF")) text.write(BYTE_ORDER_MARK);
        this.csv = de.siegmar.fastcsv.writer.CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns.stream().map(FileColumn::name).toList());
    }

    @Override
    public void write(Map<String, String> cells) {
        csv.writeRecord(columns.stream().map(column -> FormulaGuard.guard(cells.getOrDefault(column.name(), ""))).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
