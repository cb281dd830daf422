package org.upskill.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.Credential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Access;

/** Makes a service account of whoever holds the secret of a token that still counts. */
@ApplicationScoped
class TokenIdentity implements IdentityProvider<TokenRequest> {
    private final TokenUse use;

    TokenIdentity(TokenUse use) {
        this.use = use;
    }

    /** What the token of a caller may be used for; a caller of the identity provider has none of this. */
    record Scopes(Set<TokenScope> scopes) implements Credential {}

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(request.secret()));
    }

    private SecurityIdentity identify(Secret secret) {
        var token = use.of(secret).orElseThrow(AuthenticationFailedException::new);
        switch (token.state()) {
            case EXPIRED -> throw Problems.notLetIn("This API token has expired. An administrator can make a new one.");
            case REVOKED -> throw Problems.notLetIn("This API token was revoked. An administrator can make a new one.");
            case ACTIVE -> {}
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(token.userName()))
                .addRole(Access.INTEGRATION)
                .addCredential(new Scopes(token.scopes))
                .build();
    }
}
