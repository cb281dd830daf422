package org.upskill.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases of tokens. */
@ApplicationScoped
@RetryOnContention
class TokenService {
    private final TokenRepository tokens;
    private final Caller caller;

    TokenService(TokenRepository tokens, Caller caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    @Transactional
    Page<TokenView> list(TokenState state, PageRequest page) {
        return tokens.list(state, page).map(TokenView::of);
    }

    @Transactional
    TokenView get(UUID id) {
        return TokenView.of(find(id));
    }

    /** Makes a token, and tells its secret the only time. */
    @Transactional
    TokenView create(TokenInput input) {
        if (tokens.isTaken(input.name().strip())) throw Problems.alreadyExists("/name", "There is or was a token of this name.");
        var secret = Secret.next();
        var token = new ApiToken(input, secret, caller.userName());
        tokens.persistAndFlush(token);
        return TokenView.of(token, secret);
    }

    @Transactional
    TokenView revoke(UUID id, String ifMatch) {
        var token = find(id);
        Versions.require(ifMatch, token.version);
        token.revoke(caller.userName());
        tokens.flush();
        return TokenView.of(token);
    }

    private ApiToken find(UUID id) {
        return tokens.findByIdOptional(id).orElseThrow(Problems::notFound);
    }
}
