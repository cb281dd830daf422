package org.upskill.catalog.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.upskill.shared.text.FormulaGuard;

/**
 * Rows of a delimited text file. A short row is blank at its end, as spreadsheets write it; a longer one is a fault. Text
 * after a closing quote and a quote never closed fail the file, because from there on nobody can tell rows apart.
 */
final class CsvRows implements RowReader {

    private static final int SAMPLE = 1 << 16;

    private final TextEncoding encoding;
    private final FileLimits limits;
    private final char delimiter;
    private final TailReader text;
    private final CsvRecords records;
    private final Iterator<List<String>> iterator;
    private final Header header;
    private long rows;

    CsvRows(Path file, ReadChoice choice, FileLimits limits) throws IOException {
        this.encoding = TextEncoding.of(file, choice.encoding());
        this.limits = limits;
        BufferedReader source = encoding.open(file);
        try {
            String sample = sample(source);
            Optional<Character> announced = announced(source, sample);
            delimiter = choice.delimiter() != null ? choice.delimiter() : announced.orElseGet(() -> guess(sample));
            text = new TailReader(source);
            records = new CsvRecords(limits);
            iterator = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true)
                .maxBufferSize(Math.max(SAMPLE, limits.cellChars() * 2)).build(records, text).iterator();
            header = readHeader(sample);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        } catch (IOException e) {
            source.close();
            throw encoding.failure(e);
        }
    }

    @Override
    public Detected detected() {
        return new Detected(FileFormat.CSV, String.valueOf(delimiter), encoding.charset().name(), null);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Optional<Row> next() {
        List<String> cells = nextCells();
        if (cells == null) {
            return Optional.empty();
        }
        if (++rows > limits.rows()) {
            throw UnreadableFile.tooManyRows(limits.rows());
        }
        return Optional.of(CellText.row(records.record(), cells.stream().map(FormulaGuard::unguard).toList(), header.width(), List.of()));
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char guess(String sample) {
        return DelimiterGuess.of(sample, sample.length() < SAMPLE);
    }

    private static String sample(BufferedReader source) throws IOException {
        var buffer = new char[SAMPLE];
        source.mark(SAMPLE);
        int length = 0;
        for (int n = source.read(buffer); n > 0; n = source.read(buffer, length, SAMPLE - length)) {
            length += n;
        }
        source.reset();
        return new String(buffer, 0, length);
    }

    /** Excel's own first line {@code sep=;}, which no spreadsheet shows as a row. */
    private static Optional<Character> announced(BufferedReader source, String sample) throws IOException {
        String line = sample.lines().findFirst().orElse("");
        if (line.length() != 5 || !line.startsWith("sep=")) {
            return Optional.empty();
        }
        source.readLine();
        return ReadChoice.delimiter(line.substring(4));
    }

    private Header readHeader(String sample) {
        List<String> cells = nextCells();
        if (cells == null) {
            throw UnreadableFile.empty();
        }
        if (cells.size() == 1) {
            if (cells.getFirst().indexOf(guess(sample)) >= 0) {
                throw UnreadableFile.wrongDelimiter();
            }
        }
        int width = cells.size();
        while (cells.get(width - 1).isBlank()) {
            width--;
        }
        return new Header(cells.subList(0, width));
    }

    /** The next record that is not blank, or null at the end. */
    private List<String> nextCells() {
        try {
            while (iterator.hasNext()) {
                List<String> cells = iterator.next();
                if (!CellText.isBlank(cells)) {
                    return cells;
                }
            }
            requireClosedQuote();
            return null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw failure(e);
        }
    }

    private void requireClosedQuote() {
        String cell = records.lastQuoted();
        if (cell != null) {
            boolean onlyQuotes = cell.chars().allMatch(c -> c == '"');
            boolean even = text.quotesAtEnd() % 2 == 0;
            if (even != onlyQuotes) {
                throw UnreadableFile.openQuote(records.record());
            }
        }
    }

    private RuntimeException failure(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile unreadable) {
                return unreadable;
            }
            if (cause instanceof IOException io) {
                return encoding.failure(io);
            }
        }
        String said = deepestMessage(e);
        if (said.contains("buffer size")) {
            return UnreadableFile.cellTooLong(records.record(), limits.cellChars());
        }
        return UnreadableFile.textAfterQuote(records.record());
    }

    private static String deepestMessage(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }
}
