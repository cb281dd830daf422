package org.upskill.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Translated;

/**
 * A warning about one row; it never keeps the row from being imported.
 *
 * @param row     as a spreadsheet shows it
 * @param start   where the words start in the statement, in UTF-16 units
 * @param end     where they end
 * @param rewrite how to put it instead
 */
@Schema(name = "ImportFinding")
record ImportFindingView(
        @NotNull int row,
        @JsonIgnore @Schema(hidden = true) int seq,
        @Schema(nullable = true) String externalId,
        @NotNull String statement,
        @NotNull String rule,
        @NotNull String words,
        @NotNull int start,
        @NotNull int end,
        @NotNull @Translated String reason,
        @NotNull @Translated String rewrite) {}
