package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.text.Kebab;

/** Every question about the compared rows of an import, which lie in blocks in the order of the file. */
@ApplicationScoped
class StagedRows {
    private static final int END = Integer.MAX_VALUE;
    private static final String TABLE = "import_block";

    private final EntityManager entities;

    StagedRows(EntityManager entities) {
        this.entities = entities;
    }

    /** How many rows do what. */
    int count(UUID importId, ChangeAction action) {
        return number("sum(%s_total)".formatted(Kebab.of(action)), importId);
    }

    /** The number of the last row so far; 0 when there is none. */
    int lastRow(UUID importId) {
        return number("max(last_row)", importId);
    }

    /** Whether the rows are still kept, without which nothing can be taken back. */
    boolean isKept(UUID importId) {
        return number("count(*)", importId) > 0;
    }

    private int number(String what, UUID importId) {
        return number(what, TABLE, importId);
    }

    private int number(String what, String table, UUID importId) {
        return in(connection -> {
            try (var select = connection.prepareStatement("select " + what + " from " + table + " where import_id = ?")) {
                select.setBytes(1, Ids.bytes(importId));
                try (var rows = select.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        });
    }

    /** Which of these records the import makes. */
    Set<UUID> created(UUID importId, Collection<UUID> records) {
        var created = new HashSet<UUID>();
        for (var after = -1; ; ) {
            var block = block(importId, "created_total > 0 and first_row > ? order by first_row", after);
            if (block.isEmpty()) return created;
            block.stream().filter(row -> row.action() == ChangeAction.CREATED && records.contains(row.recordId())).forEach(row -> created.add(row.recordId()));
            after = block.getFirst().row();
        }
    }

    /** The block of rows that begins behind a row; empty at the end. */
    List<StagedRow> blockAfter(UUID importId, int row) {
        return block(importId, "first_row > ? order by first_row", row);
    }

    /** The next rows to write after a place in the order of writing: about so many. */
    List<StagedRow> toWrite(UUID importId, int depth, int row, int about) {
        var deepest = number("max(deepest)", importId);
        for (var level = Math.max(depth, 0); level <= deepest; level++) {
            var rows = down(importId, level, level == depth ? row : -1, about);
            if (!rows.isEmpty()) return rows;
        }
        return List.of();
    }

    private List<StagedRow> down(UUID importId, int depth, int row, int about) {
        var condition = "shallowest <= ? and deepest >= ? and last_row > ? order by first_row";
        var found = new ArrayList<StagedRow>();
        for (var after = row; found.size() < about / 2; ) {
            var block = block(importId, condition, depth, depth, after);
            if (block.isEmpty()) break;
            block.stream().filter(staged -> staged.depth() == depth && staged.row() > row).forEach(found::add);
            after = block.getLast().row();
        }
        return found;
    }

    /** The rows written last, down from a place in the order of writing and including it: about so many. */
    List<StagedRow> written(UUID importId, int depth, int row, int about) {
        for (var level = depth; level >= 0; level--) {
            var rows = up(importId, level, level == depth ? row : END, about);
            if (!rows.isEmpty()) return rows;
        }
        return List.of();
    }

    private List<StagedRow> up(UUID importId, int depth, int row, int about) {
        var condition = "shallowest <= ? and deepest >= ? and first_row <= ? order by first_row desc";
        var found = new ArrayList<StagedRow>();
        for (var until = row; found.size() < about / 2; ) {
            var block = block(importId, condition, depth, depth, until);
            if (block.isEmpty()) break;
            block.reversed().stream().filter(staged -> staged.depth() == depth && staged.row() <= row).forEach(found::add);
            until = block.getFirst().row() - 1;
        }
        return found;
    }

    /** Rows in the order of the file, at most so many; of an import that was applied, as the audit keeps them. */
    List<StagedRow> changes(ImportJob job, ChangeAction action, int after, int limit) {
        var table = job.appliedAt == null || number("count(*)", AuditedRows.TABLE, job.id) == 0 ? TABLE : AuditedRows.TABLE;
        return action == null
                ? inOrder(table, job.id, "created_total + changed_total + unchanged_total + archived_total > 0", row -> row.action() != null, after, limit)
                : inOrder(table, job.id, Kebab.of(action) + "_total > 0", row -> row.action() == action, after, limit);
    }

    /** The rows that give a record values, in the order of the file, at most so many. */
    List<StagedRow> filled(UUID importId, int after, int limit) {
        return inOrder(TABLE, importId, "created_total + changed_total > 0", StagedRow::fills, after, limit);
    }

    private List<StagedRow> inOrder(String table, UUID importId, String blocks, Predicate<StagedRow> wanted, int after, int limit) {
        var found = new ArrayList<StagedRow>();
        for (var last = after; found.size() < limit; ) {
            var block = block(table, importId, blocks + " and last_row > ? order by first_row", last);
            if (block.isEmpty()) break;
            block.stream().filter(row -> row.row() > after && wanted.test(row)).limit(limit - found.size()).forEach(found::add);
            last = block.getLast().row();
        }
        return found;
    }

    /** The first block that meets the condition; empty where none does. */
    private List<StagedRow> block(UUID importId, String condition, int... parameters) {
        return block(TABLE, importId, condition, parameters);
    }

    private List<StagedRow> block(String table, UUID importId, String condition, int... parameters) {
        return in(connection -> {
            try (var select = connection.prepareStatement("select content from " + table + " where import_id = ? and " + condition + " limit 1")) {
                select.setBytes(1, Ids.bytes(importId));
                for (var i = 0; i < parameters.length; i++) select.setInt(i + 2, parameters[i]);
                try (var found = select.executeQuery()) {
                    return found.next() ? RowBlock.unpack(found.getBytes(1)) : List.of();
                }
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
