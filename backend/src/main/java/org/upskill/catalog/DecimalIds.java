package org.upskill.catalog;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.upskill.catalog.file.RowReader;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkKind;

/** Ids that a spreadsheet has taken for numbers: {@code 8823.0}. */
final class DecimalIds {
    private static final Pattern DECIMAL = Pattern.compile("\\s*(\\d+)\\.0\\s*");

    private DecimalIds() {}

    static boolean looksDecimal(String cell) {
        return DECIMAL.matcher(cell).matches();
    }

    static String trim(String cell) {
        var match = DECIMAL.matcher(cell);
        return match.matches() ? match.group(1) : cell;
    }

    /** The id fields of which every value in the file ends in {@code .0}; reads it to its end. */
    static Set<String> in(RowReader file, BulkKind kind, ColumnMap columns) {
        var candidates = new HashSet<String>();
        for (var field : kind.fields()) {
            if (isId(field) && columns.has(field.name())) candidates.add(field.name());
        }
        var seen = new HashSet<String>();
        for (var row = file.next(); row.isPresent() && !candidates.isEmpty(); row = file.next()) {
            var cells = row.get().cells();
            candidates.removeIf(name -> {
                var cell = cells.get(columns.position(name));
                if (!cell.isBlank()) seen.add(name);
                return !cell.isBlank() && !looksDecimal(cell);
            });
        }
        candidates.retainAll(seen);
        return candidates;
    }

    static boolean isId(BulkField field) {
        return field.name().equals(BulkKind.EXTERNAL_ID) || field.type() == BulkField.Type.REFERENCE;
    }
}
