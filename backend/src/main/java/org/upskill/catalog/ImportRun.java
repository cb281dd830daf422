package org.upskill.catalog;

import java.util.Set;
import java.util.UUID;
import org.upskill.catalog.file.CellFault;
import org.upskill.catalog.file.Row;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkKind;

/**
 * What the dry run of one file knows throughout.
 *
 * @param source  of rows that name none
 * @param trimmed the fields whose values lose the {@code .0} that a spreadsheet has put there
 * @param seen    the keys of the rows so far
 * @param tree    of a kind that forms a tree, the rows of the upload and how they hang together; else null
 * @param guesses what was meant by ids that nobody knows
 */
record ImportRun(
        UUID importId,
        BulkKind kind,
        ColumnMap columns,
        String source,
        BlankCells blank,
        Set<String> trimmed,
        SeenKeys seen,
        UploadTree tree,
        DidYouMean guesses) {
    private static final int LONGEST_SOURCE = 40;

    /** The cells of a row as values, with what is wrong with each of them. */
    RowDraft read(Row row) {
        var draft = new RowDraft((int) row.number(), source(row));
        for (var fault : row.faults()) add(draft, row, fault);
        if (columns.has(ColumnMap.SOURCE) && draft.source.length() > LONGEST_SOURCE) {
            var message = "At most %d characters fit.".formatted(LONGEST_SOURCE);
            draft.errors.add(new RowError(columns.column(ColumnMap.SOURCE), "too-long", draft.source, message, null));
        }
        for (var field : kind.fields()) {
            if (columns.has(field.name()) && !draft.wrong.contains(field.name())) read(draft, row, field);
            if (field.sourceColumn() != null && columns.has(field.sourceColumn())) {
                var source = row.cells().get(columns.position(field.sourceColumn())).strip();
                if (!source.isEmpty()) draft.referenceSources.put(field.name(), source);
            }
        }
        return draft;
    }

    private String source(Row row) {
        var cell = columns.has(ColumnMap.SOURCE) ? row.cells().get(columns.position(ColumnMap.SOURCE)).strip() : "";
        return cell.isEmpty() ? source : cell;
    }

    private void add(RowDraft draft, Row row, CellFault fault) {
        var ofRow = fault.column() == CellFault.WHOLE_ROW;
        var field = ofRow ? null : columns.field(fault.column());
        if (!ofRow && field == null) return;
        var column = ofRow ? null : columns.column(field);
        var value = ofRow ? null : row.cells().get(fault.column());
        draft.errors.add(new RowError(column, fault.code(), value, fault.message(), fault.suggestion()));
        if (!ofRow) draft.wrong.add(field);
    }

    private void read(RowDraft draft, Row row, BulkField field) {
        var text = row.cells().get(columns.position(field.name()));
        var trims = trimmed.contains(field.name());
        var cell = kind.read(field, trims ? DecimalIds.trim(text) : text);
        if (cell.isWrong()) {
            draft.wrong.add(field.name());
            draft.errors.add(new RowError(columns.column(field.name()), cell.code(), text, cell.message(), cell.suggestion()));
        } else if (cell.value() != null) {
            draft.values.put(field.name(), cell.value());
        }
    }
}
