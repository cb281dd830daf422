package org.upskill.token;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.Listed;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Fold;

/** A fixed bearer for a client that can hold nothing better. What it may do never changes; it ends by its date or is revoked. */
@Entity
@DynamicUpdate
class ApiToken implements Listed {
    /** No token outlives a leap year. */
    static final Duration LONGEST = Duration.ofDays(366);

    @Id
    UUID id;

    @Version
    int version;

    /** Never given twice, so that whatever was done with a token names no other. */
    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String nameFold;

    @Column(nullable = false)
    @Convert(converter = TokenScope.Column.class)
    Set<TokenScope> scopes;

    @Column(nullable = false, length = 32, columnDefinition = "binary(32)")
    byte[] secretHash;

    @Column(nullable = false)
    String hint;

    @Column(nullable = false)
    String createdBy;

    Instant createdAt;
    Instant expiresAt;
    String revokedBy;
    Instant revokedAt;

    /** To the minute. */
    Instant lastUsedAt;

    protected ApiToken() {}

    /**
     * A token that lets the holder of the secret in.
     *
     * @throws org.upskill.shared.problem.ProblemException 400 for an end in the past or more than a year away
     */
    ApiToken(TokenInput input, Secret secret, String createdBy) {
        var now = CatalogRecord.now();
        if (!input.expiresAt().isAfter(now)) throw Problems.invalid("/expiresAt", "not-allowed", "The token would have expired already.");
        if (input.expiresAt().isAfter(now.plus(LONGEST))) throw Problems.invalid("/expiresAt", "not-allowed", "A token holds for a year at most.");
        id = Ids.next();
        name = input.name().strip();
        nameFold = Fold.sortKey(name);
        scopes = input.scopes();
        secretHash = secret.hash();
        hint = secret.hint();
        this.createdBy = createdBy;
        createdAt = now;
        expiresAt = input.expiresAt();
    }

    /** Lets nobody in any longer; nothing takes that back. */
    void revoke(String by) {
        if (revokedAt != null) throw Problems.wrongState("The token is revoked already.");
        revokedBy = by;
        revokedAt = CatalogRecord.now();
    }

    TokenState state() {
        if (revokedAt != null) return TokenState.REVOKED;
        return expiresAt.isAfter(Instant.now()) ? TokenState.ACTIVE : TokenState.EXPIRED;
    }

    /** The user name of whoever uses it. */
    String userName() {
        return "api-token:" + name;
    }

    @Override
    public UUID id() {
        return id;
    }

    String nameFold() {
        return nameFold;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
