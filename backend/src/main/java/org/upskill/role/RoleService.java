package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases of roles. */
@ApplicationScoped
@RetryOnContention
class RoleService {
    private final RoleRepository roles;
    private final RoleGroupRepository groups;
    private final RelevanceBook relevance;
    private final SearchIndex search;
    private final Event<RoleDeletion> deletions;
    private final Caller caller;

    RoleService(
            RoleRepository roles,
            RoleGroupRepository groups,
            RelevanceBook relevance,
            SearchIndex search,
            Event<RoleDeletion> deletions,
            Caller caller) {
        this.roles = roles;
        this.groups = groups;
        this.relevance = relevance;
        this.search = search;
        this.deletions = deletions;
        this.caller = caller;
    }

    @Transactional
    Page<RoleView> list(RoleRepository.Filter filter, PageRequest request) {
        if (!caller.readsCatalog()) return Page.empty();
        var page = roles.list(filter, request);
        var names = groups.namesOf(page.items().stream().map(role -> role.groupId).filter(Objects::nonNull).toList());
        var activities = roles.countActivities(page.items().stream().map(Role::id).toList());
        return page.map(role -> RoleView.of(
                role, relevance.of(role), names.get(role.groupId), activities.getOrDefault(role.id(), 0L)));
    }

    @Transactional
    RoleFacets facets() {
        return caller.readsCatalog() ? new RoleFacets(roles.levels(), roles.sources()) : RoleFacets.NONE;
    }

    RelevanceFormula formula() {
        return relevance.formula();
    }

    @Transactional
    RoleView get(UUID id) {
        return view(find(id));
    }

    @Transactional
    RoleView create(RoleInput input) {
        var role = new Role(Keys.forNew(input.source(), input.externalId(), input.title(), roles::findByKey));
        return save(role, input);
    }

    @Transactional
    RoleView update(UUID id, RoleInput input, String ifMatch) {
        var role = find(id);
        Versions.require(ifMatch, role.version());
        Keys.change(role, input.source(), input.externalId(), roles::findByKey);
        return save(role, input);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var role = find(id);
        Versions.require(ifMatch, role.version());
        if (!roles.countActivities(List.of(id)).isEmpty()) throw Problems.inUse("Delete its work activities first.");
        deletions.fire(new RoleDeletion(id));
        roles.delete(role);
        search.remove(Role.KIND, List.of(id));
    }

    private RoleView save(Role role, RoleInput input) {
        if (input.groupId() != null && groups.findById(input.groupId()) == null) {
            throw Problems.invalid("/groupId", "unknown-reference", "There is no such group.");
        }
        role.describe(input);
        roles.persistAndFlush(role);
        search.put(Role.KIND, role.id(), role.searchTexts());
        relevance.refresh(List.of(role.id()));
        return view(role);
    }

    private Role find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return roles.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private RoleView view(Role role) {
        var group = role.groupId == null ? null : groups.namesOf(List.of(role.groupId)).get(role.groupId);
        var activities = roles.countActivities(List.of(role.id())).getOrDefault(role.id(), 0L);
        return RoleView.of(role, relevance.of(role), group, activities);
    }
}
