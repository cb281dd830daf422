package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkReference;
import org.upskill.shared.bulk.BulkTarget;

/** Finds the records that rows refer to: in the source that the row names for them, else in the row's own, else the one elsewhere. */
@ApplicationScoped
class ReferenceResolver {
    private final Kinds kinds;

    ReferenceResolver(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Puts a reference in place of each external id, or an error where it means no record or several. */
    void resolve(ImportRun run, List<RowDraft> rows) {
        for (var field : run.kind().fields()) {
            if (field.type() == BulkField.Type.REFERENCE) resolve(run, field, rows);
        }
    }

    private void resolve(ImportRun run, BulkField field, List<RowDraft> rows) {
        var name = field.name();
        var asked = rows.stream().map(row -> row.values.get(name)).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, List<BulkTarget>> byId =
                kinds.get(field.target()).named(asked).stream().collect(Collectors.groupingBy(BulkTarget::externalId));
        var ownKind = field.target().equals(run.kind().name());
        for (var row : rows) {
            var externalId = row.values.get(name);
            if (externalId == null) continue;
            var found = byId.getOrDefault(externalId, List.of());
            if (ownKind) found = run.tree().withUploaded(externalId, found);
            resolve(run, field, row, found, () -> run.guesses().of(kinds.get(field.target()), externalId));
        }
    }

    private static void resolve(ImportRun run, BulkField field, RowDraft row, List<BulkTarget> found, Supplier<String> guess) {
        var named = row.referenceSources.get(field.name());
        var own = found.stream().filter(target -> target.source().equals(named == null ? row.source : named)).findFirst();
        if (own.isPresent() || named == null && found.stream().map(BulkTarget::id).distinct().count() == 1) {
            refer(field, row, own.orElseGet(found::getFirst));
            return;
        }
        var column = run.columns().column(field.name());
        var value = row.values.remove(field.name());
        row.wrong.add(field.name());
        row.errors.add(found.isEmpty() || named != null
                ? new RowError(column, "unknown-reference", value, "There is no such record among the " + field.target() + ".",
                        Objects.requireNonNullElse(found.isEmpty() ? guess.get() : null, "Import it first, or mend the id."))
                : new RowError(column, "ambiguous-reference", value, "Several sources have a record of this id among the " + field.target() + ".",
                        "Name the source of the one that is meant in a column " + field.sourceColumn() + "."));
    }

    private static void refer(BulkField field, RowDraft row, BulkTarget target) {
        row.values.put(field.name(), new BulkReference(target.id(), target.isMerged() ? target.survivorId() : target.externalId()).text());
        if (target.isMerged()) row.findings.add(ArchivedFindings.mergedReference(field, target));
        if (target.archived()) row.findings.add(ArchivedFindings.reference(field, target.externalId()));
        row.throughMerge |= target.isMerged();
    }
}
