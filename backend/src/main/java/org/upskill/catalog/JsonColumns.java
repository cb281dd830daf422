package org.upskill.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.problem.Problem;
import org.upskill.shared.problem.Problems;

/** The parts of an import that are kept as JSON. */
@ApplicationScoped
class JsonColumns {
    private static final TypeReference<LinkedHashMap<String, String>> COLUMNS = new TypeReference<>() {};
    private static final int LONGEST = 16_000;

    private final ObjectMapper json;

    JsonColumns(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Column of the file to field, as {@link #write} has kept it; null for none. */
    Map<String, String> columns(String text) {
        try {
            return text == null ? null : json.readValue(text, COLUMNS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Problem problem(String text) {
        try {
            return text == null ? null : json.readValue(text, Problem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Column of the file to field, as an uploader names it; null where nobody names any. */
    Map<String, String> chosen(BulkKind kind, String text) {
        if (text == null || text.isBlank()) return null;
        var columns = parse(text);
        columns.values().removeIf(field -> field == null || field.isEmpty());
        var known = ColumnMap.names(kind);
        for (var field : columns.values()) {
            if (!known.contains(field)) {
                throw Problems.invalid("/columns", "unknown-field", "columns may name these fields: " + String.join(", ", known) + ".");
            }
        }
        if (columns.values().stream().distinct().count() < columns.size()) {
            throw Problems.invalid("/columns", "repeated-field", "columns names a field twice.");
        }
        return columns;
    }

    private LinkedHashMap<String, String> parse(String text) {
        try {
            var columns = json.readValue(text, COLUMNS);
            if (columns != null && text.length() <= LONGEST) return columns;
        } catch (JsonProcessingException e) {
            // Answered like any other text that is no such object.
        }
        var message = "columns must be a JSON object from column to field, of at most %,d characters.".formatted(LONGEST);
        throw Problems.invalid("/columns", "malformed", message);
    }
}
