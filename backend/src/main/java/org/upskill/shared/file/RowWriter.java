package org.upskill.shared.file;

import java.io.IOException;
import java.util.Map;

/** A file being written, row by row and in bounded memory. Not for use by two threads at once. */
public interface RowWriter extends AutoCloseable {

    /** Writes a row; a column without a value is blank, a value without a column is left out. */
    void write(Map<String, String> cells) throws IOException;

    /** Ends the file; the stream below stays open. */
    @Override
    void close() throws IOException;
}
