package org.upskill.people.scim;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Translated;

/**
 * A call of SCIM that was answered.
 *
 * @param client     the service account or token; null where there was no valid one
 * @param path       behind {@code /scim/v2}; the values of a filter are left out
 * @param durationMs how long the answer took, in milliseconds
 * @param said       what was said of an error; null for a success
 */
@Schema(name = "ScimCall")
record ScimCallView(
        @NotNull UUID id,
        @NotNull Instant calledAt,
        @Schema(nullable = true) String client,
        @NotNull String method,
        @NotNull String path,
        @NotNull Integer status,
        @NotNull Integer durationMs,
        @Schema(nullable = true) @Translated String said) {

    static ScimCallView of(ScimCall call) {
        return new ScimCallView(call.id, call.calledAt, call.client, call.method, call.path, call.status, call.durationMs, call.said);
    }
}
