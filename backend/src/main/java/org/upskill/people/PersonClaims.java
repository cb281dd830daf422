package org.upskill.people;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** By which claims of an access token a person is recognised at the first sign-in, besides a verified mail address. */
@ConfigMapping(prefix = "upskill.person-claims")
interface PersonClaims {
    /** The claim that carries the external id. */
    Optional<String> externalId();

    /** The claim that carries the employee number. */
    Optional<String> employeeNumber();
}
