package org.upskill.catalog.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of one CSV record after another and stops at what would be too much for memory. */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<List<String>> {

    private final FileLimits limits;
    private long record;
    private List<String> cells = new ArrayList<>();
    private int chars;
    private String lastQuoted;

    CsvRecords(FileLimits limits) {
        this.limits = limits;
    }

    /** The number of the record last begun, from 1. */
    long record() {
        return record;
    }

    /** The last cell of the last record when it was written in quotes, else null. */
    String lastQuoted() {
        return lastQuoted;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        record++;
        cells = new ArrayList<>(cells.size());
        chars = 0;
        lastQuoted = null;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= limits.columns()) {
            throw UnreadableFile.tooManyColumns(limits.columns());
        }
        if (length > limits.cellChars()) {
            throw UnreadableFile.cellTooLong(record, limits.cellChars());
        }
        chars += length;
        if (chars > limits.rowChars()) {
            throw UnreadableFile.rowTooLong(record, limits.rowChars());
        }
        String cell = length == 0 ? "" : new String(buffer, offset, length);
        cells.add(cell);
        lastQuoted = quoted ? cell : null;
    }

    @Override
    protected List<String> buildRecord() {
        return cells;
    }
}
