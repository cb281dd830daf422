package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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

    /**
     * How many roles there are.
     *
     * @param withDepth those of which it is said how deeply they work with AI
     */
    public record Census(long total, long withDepth) {}

    /** A role and what it is called. */
    public record Titled(UUID id, String title) {}

    /** How many roles there are now. */
    public Census census() {
        return roles.census();
    }

    /** Those of the roles of which nobody said how deeply they work with AI. */
    public List<Titled> withoutDepth(Collection<UUID> ids) {
        return roles.withoutDepth(ids);
    }

    /** The roles with the highest relevance scores. */
    public List<Titled> mostRelevant(int limit) {
        return roles.mostRelevant(limit);
    }
}
