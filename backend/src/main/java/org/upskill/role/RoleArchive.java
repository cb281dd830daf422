package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.reference.Deed;
import org.upskill.shared.reference.Named;
import org.upskill.shared.reference.RecordUses;
import org.upskill.shared.reference.Uses;

/** The use cases of putting roles away and taking them back. */
@ApplicationScoped
@RetryOnContention
class RoleArchive {
    private final RoleRepository roles;
    private final RoleViews views;
    private final RecordUses uses;

    RoleArchive(RoleRepository roles, RoleViews views, RecordUses uses) {
        this.roles = roles;
        this.views = views;
        this.uses = uses;
    }

    @Transactional
    Uses uses(UUID id, Deed deed) {
        return uses.of(new Named(Role.KIND, views.find(id).id()), deed);
    }

    @Transactional
    RoleView archive(UUID id, String ifMatch) {
        return after(views.findSeen(id, ifMatch), Role::archive);
    }

    @Transactional
    RoleView restore(UUID id, String ifMatch) {
        return after(views.findSeen(id, ifMatch), Role::restore);
    }

    /** Archives the role as it is now, whatever the caller has seen of it. */
    @Transactional
    void archive(UUID id) {
        views.find(id).archive();
    }

    /** Restores the role as it is now, whatever the caller has seen of it. */
    @Transactional
    void restore(UUID id) {
        views.find(id).restore();
    }

    private RoleView after(Role role, Consumer<Role> command) {
        command.accept(role);
        roles.flush();
        return views.of(role);
    }
}
