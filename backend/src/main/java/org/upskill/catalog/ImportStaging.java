package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.persistence.Ids;

/** Keeps the compared rows of an import: what each would do, with the values from before and after. */
@ApplicationScoped
class ImportStaging {
    private static final int NOT_WRITTEN = -1;
    private static final int LABEL = 255;
    private static final String INSERT = "insert into import_block (shallowest, deepest, created_total, changed_total, unchanged_total, archived_total,"
            + " content, last_row, import_id, first_row) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update import_block set shallowest = ?, deepest = ?, created_total = ?, changed_total = ?, unchanged_total = ?,"
            + " archived_total = ?, content = ?, last_row = ? where import_id = ? and first_row = ?";

    private final EntityManager entities;

    ImportStaging(EntityManager entities) {
        this.entities = entities;
    }

    /** Forgets some of what an earlier try has left; answers whether there may be more. */
    boolean forget(UUID importId, int limit) {
        return List.of("import_block", "import_error", "import_finding").stream().anyMatch(table -> in(connection -> {
            try (var delete = connection.prepareStatement("delete from " + table + " where import_id = ? limit " + limit)) {
                delete.setBytes(1, Ids.bytes(importId));
                return delete.executeUpdate() == limit;
            }
        }));
    }

    /** Keeps the next rows, in the order of the file. */
    void add(UUID importId, List<RowDraft> rows) {
        if (!rows.isEmpty()) put(INSERT, importId, rows.stream().map(ImportStaging::staged).toList());
    }

    private static StagedRow staged(RowDraft row) {
        var writes = row.isValid() && row.action != ChangeAction.UNCHANGED;
        return new StagedRow(
                row.number,
                row.isValid() ? row.action : null,
                RowError.cut(row.source, 40),
                row.identity,
                row.shownId,
                RowError.cut(row.label, LABEL),
                row.recordId,
                row.recordVersion,
                writes ? 0 : NOT_WRITTEN,
                writes ? row.before : Map.of(),
                writes ? row.after : Map.of());
    }

    /** Puts rows of one block where the tree wants them, deeper or out, by their number. */
    void judge(UUID importId, List<StagedRow> block, Map<Integer, UploadTree.Verdict> verdicts) {
        if (block.stream().noneMatch(row -> verdicts.containsKey(row.row()))) return;
        put(UPDATE, importId, block.stream().map(row -> judged(row, verdicts.get(row.row()))).toList());
    }

    private static StagedRow judged(StagedRow row, UploadTree.Verdict verdict) {
        if (verdict == null) return row;
        return verdict.error() == null ? row.at(verdict.depth(), row.action()) : row.at(NOT_WRITTEN, null);
    }

    private void put(String sql, UUID importId, List<StagedRow> rows) {
        in(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                var parameter = 1;
                statement.setInt(parameter++, rows.stream().mapToInt(StagedRow::depth).filter(depth -> depth >= 0).min().orElse(NOT_WRITTEN));
                statement.setInt(parameter++, rows.stream().mapToInt(StagedRow::depth).max().orElse(NOT_WRITTEN));
                for (var action : List.of(ChangeAction.CREATED, ChangeAction.CHANGED, ChangeAction.UNCHANGED, ChangeAction.ARCHIVED)) {
                    statement.setInt(parameter++, (int) rows.stream().filter(row -> row.action() == action).count());
                }
                statement.setBytes(parameter++, RowBlock.pack(rows));
                statement.setInt(parameter++, rows.getLast().row());
                statement.setBytes(parameter++, Ids.bytes(importId));
                statement.setInt(parameter, rows.getFirst().row());
                return statement.executeUpdate();
            }
        });
    }

    private <T> T in(Work<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work::run);
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
