package org.upskill.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.file.FileColumn;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.catalog.file.FileLimits;
import org.upskill.catalog.file.Row;
import org.upskill.catalog.file.RowReader;
import org.upskill.catalog.file.TableFile;

/** The uploaded file with what is wrong with each row in a column more, to be mended and sent again. */
@ApplicationScoped
class ErrorFiles {
    /** The name of that column; one that an earlier error file has brought along is written anew. */
    static final String COLUMN = "importErrors";

    private static final int PART = 500;

    private final ImportFiles files;
    private final ImportRemarks remarks;

    ErrorFiles(ImportFiles files, ImportRemarks remarks) {
        this.files = files;
        this.remarks = remarks;
    }

    /** The file, in the format, delimiter, encoding and sheet it was read in. */
    StreamingOutput write(ImportJob job) {
        if (!files.isKept(job.id)) throw new ProblemException(ProblemType.NOT_FOUND, "The file was removed to protect the data of somebody in it.");
        return out -> {
            var copy = files.copy(job.id);
            try (var reader = TableFile.open(copy, job.fileName, ReadOptions.choice(job.chosenDelimiter, job.chosenEncoding, job.chosenSheet), FileLimits.DEFAULT)) {
                write(job.id, reader, out);
            } finally {
                Files.deleteIfExists(copy);
            }
        };
    }

    private void write(UUID importId, RowReader reader, OutputStream out) throws IOException {
        var columns = columns(reader);
        var errors = new Errors(importId);
        try (var file = TableFile.create(out, reader.detected(), columns.values().stream().toList())) {
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                file.write(cells(columns, row.get(), errors.of(row.get().number())));
            }
        }
    }

    /** By position: the columns of the file that have a name, and behind them ours. */
    private static Map<Integer, FileColumn> columns(RowReader reader) {
        var columns = new java.util.LinkedHashMap<Integer, FileColumn>();
        var names = reader.header().names();
        for (var i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank() && !names.get(i).equals(COLUMN)) columns.put(i, FileColumn.text(names.get(i)));
        }
        columns.put(names.size(), FileColumn.text(COLUMN));
        return columns;
    }

    private static Map<String, String> cells(Map<Integer, FileColumn> columns, Row row, String errors) {
        var cells = new HashMap<String, String>();
        columns.forEach((position, column) -> {
            if (position < row.cells().size()) cells.putIfAbsent(column.name(), row.cells().get(position));
        });
        if (!errors.isEmpty()) cells.put(COLUMN, errors);
        return cells;
    }

    /** The errors in the order of the file, read by the part. */
    private final class Errors {
        private final UUID importId;
        private List<ImportErrorView> part = new ArrayList<>();
        private RowCursor after = RowCursor.START;
        private int next;

        private Errors(UUID importId) {
            this.importId = importId;
        }

        /** What is wrong with a row; asked for one row after the other. */
        String of(long row) {
            var texts = new ArrayList<String>();
            for (var error = peek(); error != null && error.row() <= row; error = peek()) {
                if (error.row() == row) texts.add(text(error));
                next++;
            }
            return String.join(" ", texts);
        }

        private ImportErrorView peek() {
            if (next == part.size()) {
                part = QuarkusTransaction.requiringNew().call(() -> remarks.errors(importId, after, PART));
                next = 0;
                if (!part.isEmpty()) after = new RowCursor(part.getLast().row(), part.getLast().seq());
            }
            return part.isEmpty() ? null : part.get(next);
        }

        private static String text(ImportErrorView error) {
            var where = error.column() == null ? "" : error.column() + ": ";
            return where + error.message() + (error.suggestion() == null ? "" : " " + error.suggestion());
        }
    }
}
