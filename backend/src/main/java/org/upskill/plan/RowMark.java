package org.upskill.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Kebab;

/**
 * One thing of a copied row that somebody has to look at.
 *
 * @param before what the role has that the plan was copied from; null for nothing
 * @param after  what the role of the copy has; null for nothing
 */
record RowMark(
        @NotNull RowMarkCode code,
        @Pattern(regexp = WORD) @Schema(nullable = true) String before,
        @Pattern(regexp = WORD) @Schema(nullable = true) String after) {

    private static final String WORD = "[a-z0-9-]{1,20}";

    /** Stores marks as {@code other-target:3:2}, one after another with spaces between. */
    @jakarta.persistence.Converter
    static class Column implements AttributeConverter<List<RowMark>, String> {
        @Override
        public String convertToDatabaseColumn(List<RowMark> marks) {
            if (marks == null || marks.isEmpty()) return null;
            return marks.stream()
                    .map(mark -> String.join(":", Kebab.of(mark.code), text(mark.before), text(mark.after)))
                    .collect(Collectors.joining(" "));
        }

        @Override
        public List<RowMark> convertToEntityAttribute(String column) {
            return column == null ? List.of() : Arrays.stream(column.split(" ")).map(Column::parse).toList();
        }

        private static RowMark parse(String text) {
            var parts = text.split(":", -1);
            return new RowMark(Kebab.parse(RowMarkCode.class, parts[0]).orElseThrow(), value(parts[1]), value(parts[2]));
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }

        private static String value(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
