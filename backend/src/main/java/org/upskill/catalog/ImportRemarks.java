package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.persistence.Ids;

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
        var sql = "insert into import_error (import_id, row_no, seq, column_name, code, cell_value, message, suggestion)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)";
        batch(sql, insert -> {
            for (var row : rows) {
                var seq = firstSeq;
                for (var error : row.errors) {
                    insert.setBytes(1, Ids.bytes(importId));
                    insert.setInt(2, row.number);
                    insert.setInt(3, seq++);
                    insert.setString(4, error.column());
                    insert.setString(5, error.code());
                    insert.setString(6, error.value());
                    insert.setString(7, RowError.cut(error.message(), LONG_TEXT));
                    insert.setString(8, RowError.cut(error.suggestion(), SHORT_TEXT));
                    insert.addBatch();
                }
            }
        });
    }

    void addFindings(UUID importId, List<RowDraft> rows) {
        var sql = "insert into import_finding (import_id, row_no, seq, shown_id, statement, rule_name, words, start_at, end_at, reason, rewrite)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        batch(sql, insert -> {
            for (var row : rows) {
                var seq = 0;
                for (var finding : row.findings) {
                    insert.setBytes(1, Ids.bytes(importId));
                    insert.setInt(2, row.number);
                    insert.setInt(3, seq++);
                    insert.setString(4, row.shownId);
                    insert.setString(5, RowError.cut(finding.statement(), LONG_TEXT));
                    insert.setString(6, finding.rule());
                    insert.setString(7, RowError.cut(finding.words(), SHORT_TEXT));
                    insert.setInt(8, finding.start());
                    insert.setInt(9, finding.end());
                    insert.setString(10, RowError.cut(finding.reason(), LONG_TEXT));
                    insert.setString(11, RowError.cut(finding.rewrite(), LONG_TEXT));
                    insert.addBatch();
                }
            }
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

    private void batch(String sql, Filling filling) {
        entities.unwrap(Session.class).doWork((Connection connection) -> {
            try (var statement = connection.prepareStatement(sql)) {
                filling.fill(statement);
                statement.executeBatch();
            }
        });
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
