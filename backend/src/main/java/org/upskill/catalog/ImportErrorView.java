package org.upskill.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Translated;

/**
 * One thing wrong with one row of a file.
 *
 * @param row        as a spreadsheet shows it: the header is 1; in JSON the position of the record, from 1
 * @param column     as the file calls it; null when it is about the whole row
 * @param code       stable word for what is wrong
 * @param value      what stands there, to those who may read it
 * @param suggestion what to do
 */
@Schema(name = "ImportError")
record ImportErrorView(
        @NotNull int row,
        @JsonIgnore @Schema(hidden = true) int seq,
        @Schema(nullable = true) String column,
        @NotNull String code,
        @Schema(nullable = true) String value,
        @NotNull @Translated String message,
        @Schema(nullable = true) @Translated String suggestion) {

    ImportErrorView withoutValue() {
        return new ImportErrorView(row, seq, column, code, null, message, suggestion);
    }
}
