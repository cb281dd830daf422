package org.upskill.people;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.upskill.shared.security.Access;

/** Finds the record of whoever signs in, and makes a manager of those who have reports or stand in for somebody who has. */
@ApplicationScoped
class ManagerRole implements SecurityIdentityAugmentor {
    private final SignInLink link;

    ManagerRole(SignInLink link) {
        this.link = link;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || identity.hasRole(Access.INTEGRATION)) return Uni.createFrom().item(identity);
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) return Uni.createFrom().item(identity);
        return context.runBlocking(() -> link.find(token).map(person -> with(identity, person)).orElse(identity));
    }

    private static SecurityIdentity with(SecurityIdentity identity, PersonOfCaller person) {
        var builder = QuarkusSecurityIdentity.builder(identity).addAttribute(PersonOfCaller.ATTRIBUTE, person);
        return person.manages() ? builder.addRole(Access.MANAGER).build() : builder.build();
    }
}
