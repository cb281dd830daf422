package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.Versions;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** Finds the roles that the caller may see and shows them with what belongs to them. */
@ApplicationScoped
class RoleViews {
    private final RoleRepository roles;
    private final RoleGroupRepository groups;
    private final RelevanceBook relevance;
    private final Caller caller;

    RoleViews(RoleRepository roles, RoleGroupRepository groups, RelevanceBook relevance, Caller caller) {
        this.roles = roles;
        this.groups = groups;
        this.relevance = relevance;
        this.caller = caller;
    }

    /** The role, for a caller who may know that it exists. */
    Role find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return roles.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** The role, for a caller who has seen it as it is now. */
    Role findSeen(UUID id, String ifMatch) {
        var role = find(id);
        Versions.require(ifMatch, role.version());
        return role;
    }

    Page<RoleView> of(Page<Role> page) {
        var names = groups.namesOf(page.items().stream().map(role -> role.groupId).filter(Objects::nonNull).distinct().toList());
        var activities = roles.countActivities(page.items().stream().map(Role::id).toList());
        return page.map(role -> RoleView.of(
                role, relevance.of(role), names.get(role.groupId), activities.getOrDefault(role.id(), 0L)));
    }

    RoleView of(Role role) {
        return of(new Page<>(List.of(role), null, 1, true)).items().getFirst();
    }
}
