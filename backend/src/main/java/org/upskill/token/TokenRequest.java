package org.upskill.token;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody wants to be let in with this secret. */
class TokenRequest extends BaseAuthenticationRequest {
    private final Secret secret;

    TokenRequest(Secret secret) {
        this.secret = secret;
    }

    Secret secret() {
        return secret;
    }
}
