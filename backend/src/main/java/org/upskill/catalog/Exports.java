package org.upskill.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import org.upskill.shared.file.FileColumn;
import org.upskill.catalog.file.TableFile;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.bulk.BulkRow;

/** The records of a kind as a file, which imported again changes nothing. An empty catalog makes it a template. */
@ApplicationScoped
class Exports {
    /** Read and sent at once: nothing is kept whole, and no transaction waits for a slow line. */
    private static final int PART = 1_000;

    private final Kinds kinds;

    Exports(Kinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Reads the first rows before the answer begins, so that what goes wrong at once is told properly.
     *
     * @param source whose records; null for all
     */
    StreamingOutput write(String kindName, String source, ExportFormat format) {
        var kind = kinds.named(kindName);
        var first = next(kind, source, null);
        return out -> {
            try (var file = TableFile.create(out, format.file(), kind.name(), columns(kind))) {
                for (var rows = first; !rows.isEmpty(); rows = next(kind, source, rows.getLast())) {
                    for (var row : rows) file.write(row.cells());
                    if (rows.size() < PART) break;
                }
            }
        };
    }

    private static List<BulkRow> next(BulkKind kind, String source, BulkRow after) {
        return QuarkusTransaction.requiringNew().call(() -> kind.rows(source, after, PART));
    }

    private static List<FileColumn> columns(BulkKind kind) {
        var columns = new ArrayList<>(List.of(FileColumn.text(BulkKind.SOURCE)));
        for (var field : kind.fields()) {
            columns.add(new FileColumn(field.name(), type(field)));
            if (field.sourceColumn() != null) columns.add(FileColumn.text(field.sourceColumn()));
        }
        return columns;
    }

    private static FileColumn.Type type(BulkField field) {
        return switch (field.type()) {
            case INTEGER, DECIMAL -> FileColumn.Type.NUMBER;
            case LIST -> FileColumn.Type.LIST;
            default -> FileColumn.Type.TEXT;
        };
    }
}
