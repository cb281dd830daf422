package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.bulk.BulkRecord;
import org.upskill.shared.lint.Waiver;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.SourceKey;

/** Holds rows against the catalog: what each would create or change, field by field. */
@ApplicationScoped
class RowComparison {
    /** Compares a batch of rows whose references are resolved. */
    void compare(ImportRun run, List<RowDraft> rows) {
        rows.forEach(row -> row.identity = run.kind().identity(row.values));
        var bySource = rows.stream().collect(Collectors.groupingBy(row -> row.source));
        bySource.forEach((source, group) -> {
            var keys = group.stream().map(row -> row.identity).filter(Objects::nonNull).collect(Collectors.toSet());
            var existing = run.kind().find(source, keys);
            refuseRepeated(run, group, existing);
            refuse(run, source, group);
            var waived = run.kind().waivers(existing.values().stream().map(BulkRecord::id).toList());
            group.forEach(row -> compare(run, row, existing.get(row.identity), waived));
        });
    }

    private static void refuse(ImportRun run, String source, List<RowDraft> rows) {
        var values = new LinkedHashMap<String, Map<String, String>>();
        rows.stream().filter(row -> row.identity != null).forEach(row -> values.putIfAbsent(row.identity, row.values));
        var refusals = run.kind().refusals(source, values);
        for (var row : rows) {
            var refusal = row.identity == null ? null : refusals.get(row.identity);
            if (refusal == null) continue;
            var field = refusal.field() != null && run.columns().has(refusal.field()) ? refusal.field() : null;
            var column = field == null ? null : run.columns().column(field);
            row.errors.add(new RowError(column, refusal.code(), field == null ? null : row.values.get(field), refusal.message(), refusal.suggestion()));
        }
    }

    private static void refuseRepeated(ImportRun run, List<RowDraft> rows, Map<String, BulkRecord> existing) {
        for (var row : rows) {
            if (row.identity == null || isLeft(run, row, existing.get(row.identity))) continue;
            var first = run.seen().first(row.source, row.identity, row.number);
            if (first == row.number) continue;
            var column = run.columns().has(BulkKind.EXTERNAL_ID) ? run.columns().column(BulkKind.EXTERNAL_ID) : null;
            var value = column == null ? null : row.values.get(BulkKind.EXTERNAL_ID);
            row.errors.add(new RowError(column, "repeated-key", value, "Row %,d has the same key.".formatted(first), "Keep one of the two rows."));
        }
    }

    private static void compare(ImportRun run, RowDraft row, BulkRecord existing, Map<UUID, List<Waiver>> waived) {
        row.creates = existing == null;
        if (isLeft(run, row, existing)) {
            leave(run, row, existing);
            return;
        }
        var merged = new HashMap<String, String>();
        if (existing != null) {
            row.recordVersion = existing.version();
            merged.putAll(existing.values());
            if (!existing.source().equals(row.source)) {
                var message = "Such a record exists and comes from another source.";
                row.errors.add(new RowError(null, "other-source", null, message, "Name that source, or remove the row."));
            }
        }
        for (var field : run.kind().fields()) {
            if (run.columns().has(field.name()) && !row.wrong.contains(field.name())) compare(run, row, field, existing, merged);
            else if (!run.columns().has(field.name()) && run.kind().implied().containsKey(field.name())) imply(run, row, field, existing, merged);
        }
        if (row.identity != null) {
            row.recordId = existing == null ? newId(run, row) : existing.id();
            row.shownId = run.kind().shownId(row.values);
        }
        row.action = existing == null ? ChangeAction.CREATED
                : row.before.isEmpty() && row.after.isEmpty() ? ChangeAction.UNCHANGED : ChangeAction.CHANGED;
        if (!row.isValid()) return;
        row.label = run.kind().label(merged);
        if (existing != null && existing.archived() && run.kind().implied().isEmpty()) row.findings.add(ArchivedFindings.record(row.shownId));
        var kept = existing == null ? List.<Waiver>of() : waived.getOrDefault(existing.id(), List.of());
        run.kind().findings(merged).stream()
                .filter(found -> kept.stream().noneMatch(waiver -> waiver.silences(found.rule(), found.words())))
                .forEach(row.findings::add);
    }

    /** Whether the row is of a record for which another stands, so that it changes nothing: neither it nor the other. */
    private static boolean isLeft(ImportRun run, RowDraft row, BulkRecord existing) {
        if (existing == null) return false;
        var links = run.kind().fields().stream().noneMatch(RowComparison::isKey);
        return existing.merged() || links && row.throughMerge;
    }

    private static boolean isKey(BulkField field) {
        return field.type() == BulkField.Type.TEXT && field.name().toLowerCase(Locale.ROOT).endsWith("externalid");
    }

    private static void leave(ImportRun run, RowDraft row, BulkRecord existing) {
        row.recordId = existing.id();
        row.recordVersion = existing.version();
        row.shownId = run.kind().shownId(row.values);
        row.action = ChangeAction.UNCHANGED;
        row.label = run.kind().label(existing.values());
        row.findings.clear();
        row.findings.add(existing.merged() ? ArchivedFindings.mergedRecord(row.shownId) : ArchivedFindings.mergedLink(row.shownId));
    }

    private static UUID newId(ImportRun run, RowDraft row) {
        var announced = run.tree() == null ? null : run.tree().id(new SourceKey(row.source, row.identity));
        return announced == null ? Ids.next() : announced;
    }

    private static void imply(ImportRun run, RowDraft row, BulkField field, BulkRecord existing, Map<String, String> merged) {
        row.values.put(field.name(), run.kind().implied().get(field.name()));
        compare(run, row, field, existing, merged);
    }

    private static void compare(ImportRun run, RowDraft row, BulkField field, BulkRecord existing, Map<String, String> merged) {
        var name = field.name();
        var value = row.values.get(name);
        var present = merged.get(name);
        if (Objects.equals(value, present) && value != null) return;
        if (value == null && existing != null && (present == null || run.blank() == BlankCells.IGNORE)) return;
        if (value == null && field.required()) {
            row.errors.add(new RowError(run.columns().column(name), "required", null, "A value is needed here.", null));
            return;
        }
        if (present != null) row.before.put(name, present);
        if (value == null) {
            merged.remove(name);
        } else {
            row.after.put(name, value);
            merged.put(name, value);
        }
    }
}
