package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;
import org.upskill.shared.setting.Settings;

/** The use cases of roles. */
@ApplicationScoped
@RetryOnContention
class RoleService {
    private final RoleRepository roles;
    private final RoleGroupRepository groups;
    private final RoleViews views;
    private final RelevanceBook relevance;
    private final RoleSearchWords words;
    private final Event<RoleDeletion> deletions;
    private final Caller caller;
    private final Settings settings;
    private final LevelsKind levels;

    RoleService(
            RoleRepository roles,
            RoleGroupRepository groups,
            RoleViews views,
            RelevanceBook relevance,
            RoleSearchWords words,
            Event<RoleDeletion> deletions,
            Caller caller,
            Settings settings,
            LevelsKind levels) {
        this.roles = roles;
        this.groups = groups;
        this.views = views;
        this.relevance = relevance;
        this.words = words;
        this.deletions = deletions;
        this.caller = caller;
        this.settings = settings;
        this.levels = levels;
    }

    @Transactional
    Page<RoleView> list(RoleRepository.Filter filter, PageRequest request) {
        return caller.readsCatalog() ? views.of(roles.list(filter, request)) : Page.empty();
    }

    @Transactional
    RoleFacets facets() {
        return caller.readsCatalog() ? RoleFacets.of(roles.levels(), settings.get(levels).names(), roles.sources()) : RoleFacets.NONE;
    }

    @Transactional
    RelevanceFormula formula() {
        return relevance.formula();
    }

    @Transactional
    RoleView get(UUID id) {
        return views.of(views.find(id));
    }

    @Transactional
    RoleView create(RoleInput input) {
        var role = new Role(Keys.forNew(input.source(), input.externalId(), input.title(), roles::findByKey));
        return save(role, input);
    }

    @Transactional
    RoleView update(UUID id, RoleInput input, String ifMatch) {
        var role = views.findSeen(id, ifMatch);
        Keys.change(role, input.source(), input.externalId(), roles::findByKey);
        return save(role, input);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var role = views.findSeen(id, ifMatch);
        if (roles.hasActivities(id)) throw Problems.inUse("Delete its work activities first.");
        if (roles.anyMergedInto(id)) throw Problems.inUse("Other roles were merged into it.");
        deletions.fire(new RoleDeletion(id));
        roles.delete(role);
        words.remove(id);
    }

    private RoleView save(Role role, RoleInput input) {
        if (input.groupId() != null && groups.findById(input.groupId()) == null) {
            throw Problems.invalid("/groupId", "unknown-reference", "There is no such group.");
        }
        role.describe(input);
        roles.persistAndFlush(role);
        words.put(role);
        relevance.refresh(List.of(role.id()));
        return views.of(role);
    }
}
