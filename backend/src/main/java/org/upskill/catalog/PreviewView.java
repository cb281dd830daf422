package org.upskill.catalog;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Translated;

/**
 * What a file looks like before anybody imports it.
 *
 * @param sheets to choose from; empty unless the file is a workbook
 * @param fields what the columns can be read as
 */
@Schema(name = "ImportPreview")
record PreviewView(
        @NotNull ImportView.DetectedFile detected, @NotNull List<String> sheets, @NotNull List<Column> columns, @NotNull List<Field> fields) {

    /**
     * A column of the file.
     *
     * @param samples       its first values
     * @param field         what to read it as, remembered or by its name; null for nothing
     * @param endsInDotZero whether every value is a whole number with a {@code .0} that a spreadsheet has put there
     */
    @Schema(name = "ImportPreviewColumn")
    record Column(
            @NotNull String name, @NotNull List<String> samples, @Schema(nullable = true) String field, @NotNull boolean endsInDotZero) {}

    /** A field of the kind. */
    @Schema(name = "ImportField")
    record Field(@NotNull String name, @NotNull boolean required, @NotNull @Translated String description) {}
}
