package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What other features may ask about roles. */
@ApplicationScoped
public class Roles {
    /** The word under which the search index keeps what roles are called. */
    public static final String SEARCH_KIND = Role.KIND;

    private final RoleRepository roles;

    Roles(RoleRepository roles) {
        this.roles = roles;
    }

    /** Whether there is such a role. */
    public boolean exists(UUID id) {
        return roles.findByIdOptional(id).isPresent();
    }

    /** The titles of those of the roles that exist, by id. */
    public Map<UUID, String> titlesOf(Collection<UUID> ids) {
        return roles.titlesOf(ids);
    }
}
