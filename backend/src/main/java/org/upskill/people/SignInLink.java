package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.upskill.shared.audit.Deed;
import org.upskill.shared.persistence.RetryOnContention;

/**
 * Finds the record of whoever signs in. The first time it is recognised by an external id, an employee number or a verified mail
 * address; from then on by what the identity provider calls the person for good, so that whoever gets the address later gets nothing.
 */
@ApplicationScoped
@RetryOnContention
class SignInLink {
    private final SignInRepository people;
    private final PersonClaims claims;
    private final Event<Deed> deeds;

    SignInLink(SignInRepository people, PersonClaims claims, Event<Deed> deeds) {
        this.people = people;
        this.claims = claims;
        this.deeds = deeds;
    }

    /** The caller's record; nothing for somebody whom no record, or more than one, is about. */
    @Transactional
    @ActivateRequestContext
    public Optional<PersonOfCaller> find(JsonWebToken token) {
        var known = people.bySubject(token.getSubject());
        if (known.isPresent()) return known;
        var recognised = recognised(token);
        if (recognised.isEmpty()) return Optional.empty();
        if (people.link(recognised.get(), token.getSubject(), verifiedEmail(token))) {
            deeds.fire(new Deed("person", recognised.get().id().toString(), null, "linked", Map.of(), token.getName()));
        }
        return people.bySubject(token.getSubject());
    }

    private Optional<Person> recognised(JsonWebToken token) {
        return Stream.of(
                        claims.externalId().map(claim -> text(token, claim)).map(people::byExternalId),
                        claims.employeeNumber().map(claim -> text(token, claim)).map(people::byEmployeeNumber),
                        Optional.ofNullable(verifiedEmail(token)).map(people::byWorkEmail))
                .flatMap(Optional::stream)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .flatMap(SignInLink::only);
    }

    /** One whom nobody has signed in as; two of them are not told apart. */
    private static Optional<Person> only(List<Person> found) {
        return found.size() == 1 && found.getFirst().subject == null ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String verifiedEmail(JsonWebToken token) {
        var verified = token.<Object>getClaim("email_verified");
        return verified != null && verified.toString().equals("true") ? Person.folded(text(token, "email")) : null;
    }

    private static String text(JsonWebToken token, String claim) {
        var value = token.<Object>getClaim(claim);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }
}
