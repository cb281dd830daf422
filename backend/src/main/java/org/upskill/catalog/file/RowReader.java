package org.upskill.catalog.file;

import java.util.List;
import java.util.Optional;

/**
 * A file being read, row by row and in bounded memory. Rows whose cells are all blank are passed over. Not for use by two
 * threads at once.
 */
public interface RowReader extends AutoCloseable {

    /** How the file is read. */
    Detected detected();

    /** The sheets to choose from, in their order; empty unless the file is a workbook. */
    default List<String> sheets() {
        return List.of();
    }

    /** The column names. */
    Header header();

    /**
     * The next row, or empty at the end.
     *
     * @throws UnreadableFile when the file turns out to be broken or over a limit from here on
     */
    Optional<Row> next();

    @Override
    void close();
}
