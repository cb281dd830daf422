package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.http.Archived;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.References;

/** What other features may ask about roles. */
@ApplicationScoped
public class Roles {
    /** The word for a role in the search index and among the places where records are named. */
    public static final String SEARCH_KIND = Role.KIND;

    private final RoleRepository roles;

    Roles(RoleRepository roles) {
        this.roles = roles;
    }

    /**
     * Refuses a role that a record is to name and that does not exist or is archived; one that it names already may stay.
     *
     * @param before the role that the record named so far; null for none
     */
    public void requireUsable(String pointer, UUID id, UUID before) {
        References.require(pointer, roles.findById(id), before, "There is no such role.");
    }

    /** Whether one of these roles is archived, so that it can no longer be named anew. */
    public boolean anyArchived(Collection<UUID> ids) {
        return !ids.isEmpty() && roles.count("id in ?1 and archivedAt is not null", ids) > 0;
    }

    /** A role with what tells it apart. */
    public record Listed(UUID id, String externalId, String title, boolean archived) {
        private static Listed of(Role role) {
            return new Listed(role.id(), role.externalId(), role.title, role.isArchived());
        }
    }

    /** A page of the roles in use, by the sorts that lists of roles have. */
    public Page<Listed> inUse(String text, UUID groupId, PageRequest request) {
        var filter = new RoleRepository.Filter(text, groupId, null, null, null, null, null, null, null, Archived.FALSE);
        return roles.list(filter, request).map(Listed::of);
    }

    /** Those of the roles that exist, by id. */
    public Map<UUID, Listed> byId(Collection<UUID> ids) {
        return roles.list("id in ?1", ids).stream().map(Listed::of).collect(Collectors.toMap(Listed::id, role -> role));
    }

    /** The titles of those of the roles that exist, by id. */
    public Map<UUID, String> titlesOf(Collection<UUID> ids) {
        return roles.titlesOf(ids);
    }

    /** How deeply those of the roles work with AI of which it is said, by id. */
    public Map<UUID, AiDepth> depthsOf(Collection<UUID> ids) {
        return roles.depthsOf(ids);
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
