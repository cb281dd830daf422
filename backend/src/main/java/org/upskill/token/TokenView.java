package org.upskill.token;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;
import org.upskill.shared.http.ShownOnce;

/**
 * A token as the API shows it.
 *
 * @param hint       how its secret begins
 * @param userName   the name under which whatever is done with it is kept
 * @param lastUsedAt to the minute; null before it was used
 * @param secret     what its holder sends as the bearer; only in the answer that creates the token, null ever after
 */
@Schema(name = "ApiToken")
record TokenView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull Set<TokenScope> scopes,
        @NotNull TokenState state,
        @NotNull String hint,
        @NotNull String userName,
        @NotNull String createdBy,
        @NotNull Instant createdAt,
        @NotNull Instant expiresAt,
        @Schema(nullable = true) Instant lastUsedAt,
        @Schema(nullable = true) String revokedBy,
        @Schema(nullable = true) Instant revokedAt,
        @Schema(nullable = true) String secret)
        implements RecordView, ShownOnce {

    static TokenView of(ApiToken token) {
        return of(token, null);
    }

    /** With what is never shown again. */
    static TokenView of(ApiToken token, Secret secret) {
        return new TokenView(
                token.id,
                token.version,
                token.name,
                token.scopes,
                token.state(),
                token.hint,
                token.userName(),
                token.createdBy,
                token.createdAt,
                token.expiresAt,
                token.lastUsedAt,
                token.revokedBy,
                token.revokedAt,
                secret == null ? null : secret.text());
    }

    /** Never the secret: a line of the log might take it. */
    @Override
    public String toString() {
        return "TokenView[" + id + "]";
    }
}
