package org.upskill.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;

/** Finds the token of whoever wants in, and notes that it is used: at most once a minute, and while the request goes on. */
@ApplicationScoped
class TokenUse {
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final TokenRepository tokens;
    private final Event<Used> uses;

    TokenUse(TokenRepository tokens, Event<Used> uses) {
        this.tokens = tokens;
        this.uses = uses;
    }

    /** That somebody was let in. */
    record Used(UUID tokenId, Instant at) {}

    /** The token with the secret, whatever its state. */
    @Transactional
    Optional<ApiToken> of(Secret secret) {
        var token = tokens.withSecret(secret);
        var now = CatalogRecord.now();
        token.filter(found -> found.state() == TokenState.ACTIVE && isNews(found, now)).ifPresent(found -> uses.fireAsync(new Used(found.id, now)));
        return token;
    }

    @Transactional
    void note(@ObservesAsync Used use) {
        tokens.noteUse(use.tokenId(), use.at(), use.at().minus(NOTED));
    }

    private static boolean isNews(ApiToken token, Instant now) {
        return token.lastUsedAt == null || token.lastUsedAt.isBefore(now.minus(NOTED));
    }
}
