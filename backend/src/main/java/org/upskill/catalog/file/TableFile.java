package org.upskill.catalog.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The way in: an uploaded file, whatever it turns out to be, as rows. */
public final class TableFile {

    private TableFile() {
    }

    /**
     * Opens a file; the caller closes the reader.
     *
     * @param file   where the upload lies
     * @param name   what the uploader called it; only its ending counts, and only where the bytes leave a doubt
     * @param choice what the caller wants read otherwise than detected
     * @throws UnreadableFile when it is no table, is broken, or is over a limit that shows at once
     */
    public static RowReader open(Path file, String name, ReadChoice choice, FileLimits limits) {
        try {
            return switch (FormatSniffer.sniff(file, name)) {
                case XLSX -> new XlsxRows(file, choice, limits);
                case CSV -> new CsvRows(file, choice, limits);
                case JSON, NDJSON -> new JsonRows(file, choice, limits);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
