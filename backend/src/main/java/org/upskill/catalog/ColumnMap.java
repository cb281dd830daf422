package org.upskill.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.upskill.catalog.file.Header;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Violation;

/** Which column of a file fills which field. */
final class ColumnMap {
    static final String SOURCE = BulkKind.SOURCE;

    private final Header header;
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    private ColumnMap(Header header) {
        this.header = header;
    }

    /**
     * The map for a file.
     *
     * @param chosen column of the file to field; null where headers are the names of fields
     * @throws ProblemException when the file lacks a column that was named, or one that a new record needs
     */
    static ColumnMap of(BulkKind kind, Header header, Map<String, String> chosen) {
        var map = chosen == null ? byHeader(kind, header) : byChoice(header, chosen);
        var missing = kind.fields().stream().filter(field -> field.required() && !map.has(field.name())).map(BulkField::name).toList();
        if (!missing.isEmpty()) {
            var message = "No column of the file gives %s. Name the columns, or choose another delimiter or sheet."
                    .formatted(String.join(", ", missing));
            throw refusal(message, missing.stream().map(name -> violation(null, "field-not-mapped", "No column gives " + name + ".")).toList());
        }
        return map;
    }

    /** What the file offers by itself: the columns that have the name of a field. */
    static ColumnMap byHeader(BulkKind kind, Header header) {
        var map = new ColumnMap(header);
        names(kind).forEach(name -> header.indexOfIgnoringCase(name).ifPresent(position -> map.positions.put(name, position)));
        return map;
    }

    private static ColumnMap byChoice(Header header, Map<String, String> chosen) {
        var map = new ColumnMap(header);
        var unknown = new ArrayList<Violation>();
        chosen.forEach((column, field) -> {
            OptionalInt position = header.indexOf(column);
            if (position.isPresent()) map.positions.put(field, position.getAsInt());
            else unknown.add(violation(column, "unknown-column", "The file has no column of this name."));
        });
        if (!unknown.isEmpty()) throw refusal("The file lacks columns that were named. Check their spelling, the delimiter and the sheet.", unknown);
        return map;
    }

    /** The names of all fields that a column can fill. */
    static List<String> names(BulkKind kind) {
        var names = new ArrayList<>(List.of(SOURCE));
        kind.fields().forEach(field -> names.addAll(field.columns()));
        return names;
    }

    boolean has(String field) {
        return positions.containsKey(field);
    }

    /** The zero-based position of the column for a field. */
    int position(String field) {
        return positions.get(field);
    }

    /** The field that the column at a position fills; null if none. */
    String field(int position) {
        return positions.entrySet().stream().filter(entry -> entry.getValue() == position).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** The file's name for the column of a field; the field's own where no column fills it. */
    String column(String field) {
        return has(field) ? header.names().get(position(field)) : field;
    }

    /** Column of the file to field. */
    Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        positions.forEach((field, position) -> columns.put(header.names().get(position), field));
        return columns;
    }

    private static ProblemException refusal(String message, List<Violation> violations) {
        return new ProblemException(ProblemType.UNREADABLE_FILE, message, violations);
    }

    private static Violation violation(String column, String code, String message) {
        return new Violation(null, null, null, column, code, message);
    }
}
