package org.upskill.token;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;

/** Every question about tokens. */
@ApplicationScoped
class TokenRepository implements PanacheRepositoryBase<ApiToken, UUID> {
    private static final Sorts<ApiToken> SORTS = new Sorts<ApiToken>()
            .byText("name", "r.nameFold", ApiToken::nameFold)
            .byTime("createdAt", "r.createdAt", ApiToken::createdAt)
            .byTime("expiresAt", "r.expiresAt", ApiToken::expiresAt);

    /** @param state which tokens; null for all */
    Page<ApiToken> list(TokenState state, PageRequest page) {
        var query = new ListQuery<>(getEntityManager(), ApiToken.class);
        var now = Instant.now();
        var chosen = switch (state) {
            case null -> query;
            case ACTIVE -> query.where("r.revokedAt is null").where("r.expiresAt > :now", "now", now);
            case EXPIRED -> query.where("r.revokedAt is null").where("r.expiresAt <= :now", "now", now);
            case REVOKED -> query.where("r.revokedAt is not null");
        };
        return chosen.page(page, SORTS);
    }

    boolean isTaken(String name) {
        return count("name", name) > 0;
    }

    Optional<ApiToken> withSecret(Secret secret) {
        return find("secretHash", (Object) secret.hash()).firstResultOptional();
    }

    /** Notes a use, unless one since that time is noted already. Moves no version: nobody has changed the token. */
    void noteUse(UUID id, Instant at, Instant since) {
        update("lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)", at, id, since);
    }
}
