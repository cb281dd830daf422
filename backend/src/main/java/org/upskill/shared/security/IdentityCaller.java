package org.upskill.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller as the access token describes it. */
@RequestScoped
class IdentityCaller implements Caller {
    private final SecurityIdentity identity;

    IdentityCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public String userName() {
        return identity.getPrincipal().getName();
    }

    @Override
    public String name() {
        var name = claim("name");
        return name == null ? userName() : name;
    }

    @Override
    public String email() {
        return claim("email");
    }

    @Override
    public Set<String> roles() {
        return identity.getRoles();
    }

    private String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    }
}
