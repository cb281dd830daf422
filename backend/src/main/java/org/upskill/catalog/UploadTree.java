package org.upskill.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.bulk.BulkReference;
import org.upskill.shared.bulk.BulkTarget;
import org.upskill.shared.persistence.SourceKey;

/**
 * The rows of an upload whose records refer to others of their own kind. Known before the first row is compared, so that a row
 * may name a parent further down; judged after the last one.
 */
final class UploadTree {
    /** Trees are kept whole in memory, which is plenty for one that people are to find their way in. */
    static final int LARGEST = 100_000;

    private static final int DEEPEST = 100;

    private final Map<SourceKey, UUID> ids = new HashMap<>();
    private final Map<String, List<BulkTarget>> byExternalId = new HashMap<>();
    private final Map<UUID, Node> nodes = new HashMap<>();

    /**
     * A row that was compared.
     *
     * @param parent what it wants to be below; null for none, or where that cell is blank or wrong
     * @param moves  whether the row sets the parent
     */
    private record Node(int row, UUID id, UUID parent, boolean moves, boolean creates, boolean valid) {
        Node spoiled() {
            return new Node(row, id, parent, moves, creates, false);
        }

        Verdict bad(RowError error) {
            return new Verdict(row, 0, error);
        }
    }

    /** The outcome for a row: how deep below records that exist it comes, or why it cannot be. */
    record Verdict(int row, int depth, RowError error) {}

    /** Gives a key of the upload its record: the one that exists, or one to be made. */
    void announce(SourceKey key, UUID id) {
        if (ids.putIfAbsent(key, id) != null) return;
        byExternalId.computeIfAbsent(key.externalId(), any -> new ArrayList<>(1)).add(new BulkTarget(id, key.source(), key.externalId(), false, null));
    }

    int size() {
        return ids.size();
    }

    UUID id(SourceKey key) {
        return ids.get(key);
    }

    /** The records that exist, and those the upload will make. */
    List<BulkTarget> withUploaded(String externalId, List<BulkTarget> existing) {
        var uploaded = byExternalId.getOrDefault(externalId, List.of());
        if (uploaded.isEmpty()) return existing;
        var all = new ArrayList<>(existing);
        uploaded.stream().filter(target -> existing.stream().noneMatch(other -> other.id().equals(target.id()))).forEach(all::add);
        return all;
    }

    /** Takes note of a compared row; again, when its batch had to be done again. Of rows with the same key the first one counts. */
    void compared(RowDraft row, String parentField) {
        var id = row.identity == null ? null : ids.get(new SourceKey(row.source, row.identity));
        var known = nodes.get(id);
        if (id == null || known != null && known.row() < row.number) return;
        var parent = row.after.get(parentField);
        var moves = row.creates || parent != null || row.before.containsKey(parentField);
        nodes.put(id, new Node(row.number, id, parent == null ? null : BulkReference.id(parent), moves, row.creates, row.isValid()));
    }

    /** Judges all rows that set a parent, against the tree as it will be without the bad ones. */
    List<Verdict> judge(Map<UUID, UUID> existing, String parentColumn) {
        var errors = new ArrayList<Verdict>();
        while (true) {
            var verdicts = judgeOnce(existing, parentColumn);
            var bad = verdicts.stream().filter(verdict -> verdict.error() != null).toList();
            if (bad.isEmpty()) {
                errors.addAll(verdicts);
                return errors;
            }
            errors.addAll(bad);
            var rows = bad.stream().map(Verdict::row).collect(Collectors.toSet());
            nodes.replaceAll((id, node) -> rows.contains(node.row()) ? node.spoiled() : node);
        }
    }

    private List<Verdict> judgeOnce(Map<UUID, UUID> existing, String parentColumn) {
        var moving = nodes.values().stream().filter(node -> node.valid() && node.moves()).toList();
        var parents = new HashMap<>(existing);
        moving.forEach(node -> parents.put(node.id(), node.parent()));
        return moving.stream().map(node -> judge(node, parents, parentColumn)).toList();
    }

    private Verdict judge(Node node, Map<UUID, UUID> parents, String parentColumn) {
        var depth = 0;
        var levels = 0;
        for (var above = node.parent(); above != null; above = parents.get(above)) {
            if (above.equals(node.id())) {
                return node.bad(new RowError(parentColumn, "cycle", null, "The record would be below itself.", "Mend the parent of one of them."));
            }
            var uploaded = nodes.get(above);
            if (uploaded != null && uploaded.creates() && !uploaded.valid()) {
                return node.bad(new RowError(parentColumn, "unknown-reference", null, "The row that would make the parent cannot be imported.",
                        "Mend row %,d first.".formatted(uploaded.row())));
            }
            if (uploaded != null && uploaded.creates()) depth++;
            if (++levels > DEEPEST) {
                var message = "The record would lie more than %d levels deep.".formatted(DEEPEST);
                return node.bad(new RowError(parentColumn, "too-deep", null, message, null));
            }
        }
        return new Verdict(node.row(), depth, null);
    }
}
