package org.upskill.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Translated;

/**
 * One thing that is wrong with a request. No value is echoed.
 *
 * @param pointer   JSON pointer into the body, for example {@code /title}
 * @param parameter name of the query parameter or header
 * @param row       row in an uploaded file as a spreadsheet shows it (the header is 1)
 * @param column    column of an uploaded file
 * @param code      stable word for the kind of violation
 * @param message   a sentence a person can act on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that is wrong with a request.")
public record Violation(
        String pointer, String parameter, Integer row, String column, @NotNull String code, @NotNull @Translated String message) {

    /** A violation in the body. */
    public static Violation at(String pointer, String code, String message) {
        return new Violation(pointer, null, null, null, code, message);
    }

    /** A violation in a query parameter or header. */
    public static Violation ofParameter(String parameter, String code, String message) {
        return new Violation(null, parameter, null, null, code, message);
    }
}
