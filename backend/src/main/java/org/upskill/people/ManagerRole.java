package org.upskill.people;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.upskill.shared.persistence.Recent;
import org.upskill.shared.security.Access;

/** Finds the record of whoever signs in, and makes a manager of those who have reports or stand in for somebody who has. */
@ApplicationScoped
class ManagerRole implements SecurityIdentityAugmentor {
    private final SignInLink link;

    /** Asked by every request. */
    private final Recent<Optional<PersonOfCaller>> people = new Recent<>(found -> true);

    ManagerRole(SignInLink link) {
        this.link = link;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || identity.hasRole(Access.INTEGRATION)) return Uni.createFrom().item(identity);
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) return Uni.createFrom().item(identity);
        var known = people.known(token.getRawToken());
        if (known != null) return Uni.createFrom().item(with(identity, known));
        return context.runBlocking(() -> with(identity, people.get(token.getRawToken(), () -> link.find(token))));
    }

    private static SecurityIdentity with(SecurityIdentity identity, Optional<PersonOfCaller> found) {
        if (found.isEmpty()) return identity;
        var person = found.get();
        var builder = QuarkusSecurityIdentity.builder(identity).addAttribute(PersonOfCaller.ATTRIBUTE, person);
        return person.manages() ? builder.addRole(Access.MANAGER).build() : builder.build();
    }
}
