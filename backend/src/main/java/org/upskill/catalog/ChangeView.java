package org.upskill.catalog;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.bulk.BulkReference;

/**
 * What an import does, or would do, to one record.
 *
 * @param row      as a spreadsheet shows it; null for a record that the file does not name
 * @param recordId null where the record is not yet made
 * @param label    what people call it
 * @param fields   what changes, field by field
 */
@Schema(name = "ImportChange")
record ChangeView(
        @Schema(nullable = true) Integer row,
        @NotNull ChangeAction action,
        @NotNull String source,
        @Schema(nullable = true) String externalId,
        @Schema(nullable = true) UUID recordId,
        @NotNull String label,
        @NotNull List<FieldChange> fields) {

    /** One field's values; a reference by the external id it names. */
    @Schema(name = "ImportFieldChange")
    record FieldChange(@NotNull String field, @Schema(nullable = true) String before, @Schema(nullable = true) String after) {}

    static ChangeView of(StagedRow row, BulkKind kind, boolean applied) {
        var fields = new ArrayList<FieldChange>();
        for (var field : kind.fields()) {
            var before = row.before().get(field.name());
            var after = row.after().get(field.name());
            if (before != null || after != null) fields.add(new FieldChange(field.name(), shown(field, before), shown(field, after)));
        }
        var exists = row.action() != ChangeAction.CREATED || applied;
        return new ChangeView(
                row.fileRow(), row.action(), row.source(), row.shownId(), exists ? row.recordId() : null, row.label() == null ? "" : row.label(), fields);
    }

    private static String shown(BulkField field, String value) {
        return value == null || field.type() != BulkField.Type.REFERENCE ? value : BulkReference.shown(value);
    }
}
