package org.upskill.catalog.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.upskill.shared.file.CsvWriter;
import org.upskill.shared.file.FileColumn;
import org.upskill.shared.file.RowWriter;
import org.upskill.shared.file.XlsxWriter;

/** The way in, an uploaded file, whatever it turns out to be, as rows; and the way out. */
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

    /** Begins a file of a name's own: in UTF-8, CSV with commas. The caller closes the writer, and then the stream. */
    public static RowWriter create(OutputStream out, FileFormat format, String name, List<FileColumn> columns) throws IOException {
        return create(out, new Detected(format, ",", StandardCharsets.UTF_8.name(), name), columns);
    }

    /** Begins a file that is read as another one is. */
    public static RowWriter create(OutputStream out, Detected like, List<FileColumn> columns) throws IOException {
        return switch (like.format()) {
            case CSV -> new CsvWriter(out, columns, like.delimiter().charAt(0), Charset.forName(like.encoding()));
            case XLSX -> new XlsxWriter(out, columns, like.sheet());
            case JSON -> new JsonWriter(out, columns, true);
            case NDJSON -> new JsonWriter(out, columns, false);
        };
    }
}
