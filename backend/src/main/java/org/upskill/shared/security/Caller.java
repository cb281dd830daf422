package org.upskill.shared.security;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** Who is calling, as far as features may ask. */
public interface Caller {
    /** The name by which the identity provider knows the caller. */
    String userName();

    /** The caller's full name; the user name when the token carries none. */
    String name();

    /** The caller's work email; null when the token carries none. */
    String email();

    /** The caller's roles out of {@link Access}. */
    @NotNull
    Set<String> roles();

    /** Whether the caller has the role. */
    default boolean is(String role) {
        return roles().contains(role);
    }

    /** Whether the caller reads the whole catalog, and not only what concerns a person's own work. */
    default boolean readsCatalog() {
        return is(Access.LD_ADMIN) || is(Access.LD_STAFF) || is(Access.AUDITOR) || is(Access.INTEGRATION);
    }
}
