package org.upskill.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.upskill.shared.text.Translated;

/**
 * The body of every answer that is not a success: problem details of RFC 9457.
 *
 * @param type       stable URI of the kind of problem, {@code urn:upskill:problem:…}
 * @param title      the same short sentence for every problem of this type
 * @param status     the HTTP status, repeated
 * @param detail     what a person can do about this one
 * @param requestId  the id under which the server's log knows the request
 * @param link       the address of the record that stands in the way, if there is one
 * @param violations what exactly is wrong, if it can be pointed at
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @NotNull String type,
        @NotNull @Translated String title,
        @NotNull Integer status,
        @NotNull @Translated String detail,
        String requestId,
        String link,
        List<Violation> violations) {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem that carries no request id yet. */
    public static Problem of(ProblemType type, String detail, List<Violation> violations) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null, null, violations);
    }

    Problem at(String address) {
        return new Problem(type, title, status, detail, requestId, address, violations);
    }

    Problem in(String request) {
        return new Problem(type, title, status, detail, request, link, violations);
    }
}
