package org.upskill.catalog.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The delimiter under which the start of a file looks most like a table: the most rows as wide as the header, then the widest. */
final class DelimiterGuess {

    private static final String CANDIDATES = ",;\t|^~";
    private static final int ROWS = 50;

    private DelimiterGuess() {
    }

    /**
     * @param sample the start of the text
     * @param whole  whether it is all of it; otherwise its last record may be cut off and is not judged
     */
    static char of(String sample, boolean whole) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            double score = score(sample, whole, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String sample, boolean whole, char delimiter) {
        int width = 0;
        int rows = 0;
        int fitting = 0;
        boolean lastFits = false;
        try (var reader = CsvReader.builder().fieldSeparator(delimiter).allowExtraFields(true).allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true).ofCsvRecord(sample)) {
            for (CsvRecord row : reader) {
                if (width == 0) {
                    width = row.getFieldCount();
                } else if (rows < ROWS) {
                    lastFits = row.getFieldCount() == width;
                    rows++;
                    fitting += lastFits ? 1 : 0;
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            return 0;
        }
        if (width < 2) {
            return 0;
        }
        if (!whole && rows > 0 && rows < ROWS) {
            rows--;
            fitting -= lastFits ? 1 : 0;
        }
        double share = rows == 0 ? 1 : (double) fitting / rows;
        return 0.01 + share + Math.min(width, 1_000) / 100_000.0;
    }
}
