package org.upskill.token;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Collection;
import java.util.Collections;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.text.Kebab;

/** Holds every request that comes with a token against {@link ScopeRules}. */
class ScopeFilter {
    private final SecurityIdentity identity;

    ScopeFilter(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void check(ContainerRequestContext request) {
        var token = identity.getCredential(TokenIdentity.Scopes.class);
        if (token == null) return;
        var address = request.getUriInfo();
        var opening = ScopeRules.of(request.getMethod(), address.getPath(), address.getQueryParameters().getFirst("kind"));
        if (opening.isEmpty()) throw new ProblemException(ProblemType.FORBIDDEN, "This is closed to API tokens, whatever their scopes.");
        if (Collections.disjoint(opening, token.scopes())) {
            throw new ProblemException(ProblemType.FORBIDDEN, "The API token has no scope that allows it. One of these does: %s.".formatted(words(opening)));
        }
    }

    private static String words(Collection<TokenScope> scopes) {
        return scopes.stream().sorted().map(Kebab::of).collect(Collectors.joining(", "));
    }
}
