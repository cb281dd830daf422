package org.upskill.shared.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes an employee of everybody who signs in and is no service account. */
@ApplicationScoped
class EmployeeRole implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || identity.hasRole(Access.INTEGRATION)) return Uni.createFrom().item(identity);
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity).addRole(Access.EMPLOYEE).build());
    }
}
