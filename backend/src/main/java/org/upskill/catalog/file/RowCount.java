package org.upskill.catalog.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out early whether a text file has more rows than it may, so that nobody waits for the rows before the one too many. */
public final class RowCount {
    private static final int BUFFER = 1 << 16;

    private RowCount() {}

    /**
     * Reads a file to its end if it could be too long, which hardly any is; what it holds is not looked at otherwise.
     *
     * @throws UnreadableFile when it has too many rows, or breaks on the way
     */
    public static void require(Path file, String name, ReadChoice choice, FileLimits limits) {
        try {
            if (FormatSniffer.sniff(file, name) == FileFormat.XLSX || !mayExceed(file, limits.rows())) return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var reader = TableFile.open(file, name, choice, limits)) {
            for (var row = reader.next(); row.isPresent(); ) row = reader.next();
        }
    }

    /** Each row ends in a line break of either kind, or begins with a brace: so many of these there would have to be. */
    private static boolean mayExceed(Path file, long rows) throws IOException {
        long lines = 0;
        long returns = 0;
        long braces = 0;
        var buffer = new byte[BUFFER];
        try (var in = Files.newInputStream(file)) {
            for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (var i = 0; i < read; i++) {
                    switch (buffer[i]) {
                        case '\n' -> lines++;
                        case '\r' -> returns++;
                        case '{' -> braces++;
                        default -> { }
                    }
                }
            }
        }
        return Math.max(lines, Math.max(returns, braces)) >= rows;
    }
}
