package org.upskill.shared.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who the caller is among the people of the organisation. Nobody of them for a service account, and for somebody whom no record is about. */
public interface CallerPerson {
    /** The caller's own record. */
    Optional<UUID> personId();

    /** The caller's role in the catalog. */
    Optional<UUID> roleId();

    /** Whether the person reports to the caller, or to somebody for whom the caller stands in, directly or by way of others. */
    boolean leads(UUID personId);

    /**
     * Everybody whom {@link #leads} is true of, for lists. Costs one question to the database, and as much as there are people below.
     */
    Set<UUID> line();
}
