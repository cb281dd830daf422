package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.bulk.BulkFinding;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.RowInsert;

/** What is wrong with, or worth a warning in, the rows of an import. */
@ApplicationScoped
class ImportRemarks {
    private static final int LONG_TEXT = 1_000;
    private static final int SHORT_TEXT = 500;

    private final EntityManager entities;

    ImportRemarks(EntityManager entities) {
        this.entities = entities;
    }

    void addErrors(UUID importId, List<RowDraft> rows) {
        addErrors(importId, rows, 0);
    }

    /** An error that came up after the others of its row were written. */
    void addVerdicts(UUID importId, List<UploadTree.Verdict> verdicts) {
        var rows = new ArrayList<RowDraft>();
        for (var verdict : verdicts) {
            if (verdict.error() == null) continue;
            var row = new RowDraft(verdict.row(), "");
            row.errors.add(verdict.error());
            rows.add(row);
        }
        addErrors(importId, rows, LONG_TEXT);
    }

    private void addErrors(UUID importId, List<RowDraft> rows, int firstSeq) {
        var errors = new ArrayList<Numbered<RowError>>();
        for (var row : rows) {
            var seq = firstSeq;
            for (var error : row.errors) errors.add(new Numbered<>(row, seq++, error));
        }
        insert("import_error (import_id, row_no, seq, column_name, code, cell_value, message, suggestion)", 8, errors, (insert, place, error) -> {
            insert.setBytes(place, Ids.bytes(importId));
            insert.setInt(place + 1, error.row().number);
            insert.setInt(place + 2, error.seq());
            insert.setString(place + 3, error.remark().column());
            insert.setString(place + 4, error.remark().code());
            insert.setString(place + 5, error.remark().value());
            insert.setString(place + 6, RowError.cut(error.remark().message(), LONG_TEXT));
            insert.setString(place + 7, RowError.cut(error.remark().suggestion(), SHORT_TEXT));
            return place + 8;
        });
    }

    void addFindings(UUID importId, List<RowDraft> rows) {
        var findings = new ArrayList<Numbered<BulkFinding>>();
        for (var row : rows) {
            var seq = 0;
            for (var finding : row.findings) findings.add(new Numbered<>(row, seq++, finding));
        }
        insert("import_finding (import_id, row_no, seq, shown_id, statement, rule_name, words, start_at, end_at, reason, rewrite)", 11, findings,
                (insert, place, finding) -> {
            insert.setBytes(place, Ids.bytes(importId));
            insert.setInt(place + 1, finding.row().number);
            insert.setInt(place + 2, finding.seq());
            insert.setString(place + 3, finding.row().shownId);
            insert.setString(place + 4, RowError.cut(finding.remark().statement(), LONG_TEXT));
            insert.setString(place + 5, finding.remark().rule());
            insert.setString(place + 6, RowError.cut(finding.remark().words(), SHORT_TEXT));
            insert.setInt(place + 7, finding.remark().start());
            insert.setInt(place + 8, finding.remark().end());
            insert.setString(place + 9, RowError.cut(finding.remark().reason(), LONG_TEXT));
            insert.setString(place + 10, RowError.cut(finding.remark().rewrite(), LONG_TEXT));
            return place + 11;
        });
    }

    /** Errors in the order of the file, after a place in it. */
    List<ImportErrorView> errors(UUID importId, RowCursor after, int limit) {
        var select = "select row_no, seq, column_name, code, cell_value, message, suggestion from import_error";
        return page(select, importId, after, limit, row -> new ImportErrorView(
                row.getInt(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7)));
    }

    /** Findings in the order of the file, after a place in it. */
    List<ImportFindingView> findings(UUID importId, RowCursor after, int limit) {
        var select = "select row_no, seq, shown_id, statement, rule_name, words, start_at, end_at, reason, rewrite from import_finding";
        return page(select, importId, after, limit, row -> new ImportFindingView(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getString(9),
                row.getString(10)));
    }

    private <T> List<T> page(String select, UUID importId, RowCursor after, int limit, Reading<T> reading) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var sql = select + " where import_id = ? and (row_no > ? or row_no = ? and seq > ?) order by row_no, seq limit " + limit;
            try (var statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, Ids.bytes(importId));
                statement.setInt(2, after.row());
                statement.setInt(3, after.row());
                statement.setInt(4, after.seq());
                var found = new ArrayList<T>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) found.add(reading.read(rows));
                }
                return found;
            }
        });
    }

    private <T> void insert(String table, int columns, List<T> remarks, RowInsert.Filling<T> filling) {
        if (remarks.isEmpty()) return;
        var row = "(?" + ", ?".repeat(columns - 1) + ")";
        entities.unwrap(Session.class).doWork(connection -> RowInsert.run(connection, table, row, remarks, filling));
    }

    /** A remark with its place: that of the row in the file, and its own in the row. */
    private record Numbered<T>(RowDraft row, int seq, T remark) {}

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
