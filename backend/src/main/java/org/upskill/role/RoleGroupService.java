package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases of role groups. */
@ApplicationScoped
@RetryOnContention
class RoleGroupService {
    private final RoleGroupRepository groups;
    private final SearchIndex search;
    private final Caller caller;

    RoleGroupService(RoleGroupRepository groups, SearchIndex search, Caller caller) {
        this.groups = groups;
        this.search = search;
        this.caller = caller;
    }

    @Transactional
    Page<RoleGroupView> list(RoleGroupRepository.Filter filter, PageRequest request) {
        if (!caller.readsCatalog()) return Page.empty();
        var page = groups.list(filter, request);
        var ids = page.items().stream().map(RoleGroup::id).toList();
        var children = groups.countChildren(ids);
        var roles = groups.countRoles(ids);
        return page.map(group ->
                RoleGroupView.of(group, children.getOrDefault(group.id(), 0L), roles.getOrDefault(group.id(), 0L)));
    }

    @Transactional
    RoleGroupView get(UUID id) {
        return view(find(id));
    }

    @Transactional
    RoleGroupView create(RoleGroupInput input) {
        var group = new RoleGroup(Keys.forNew(input.source(), input.externalId(), input.name(), groups::findByKey));
        group.describe(input.name(), knownParent(input.parentId(), group.id()));
        groups.persistAndFlush(group);
        search.put(RoleGroup.KIND, group.id(), group.name, group.externalId());
        return view(group);
    }

    @Transactional
    RoleGroupView update(UUID id, RoleGroupInput input, String ifMatch) {
        var group = find(id);
        Versions.require(ifMatch, group.version());
        Keys.change(group, input.source(), input.externalId(), groups::findByKey);
        group.describe(input.name(), knownParent(input.parentId(), id));
        groups.flush();
        search.put(RoleGroup.KIND, id, group.name, group.externalId());
        return view(group);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var group = find(id);
        Versions.require(ifMatch, group.version());
        if (!groups.countChildren(List.of(id)).isEmpty() || groups.hasRoles(id)) {
            throw Problems.inUse("Move the groups and roles in it elsewhere first.");
        }
        groups.delete(group);
        search.remove(RoleGroup.KIND, List.of(id));
    }

    private RoleGroup find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return groups.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** The parent, if it exists and is neither the group itself nor somewhere below it. */
    private UUID knownParent(UUID parentId, UUID ownId) {
        var above = parentId;
        while (above != null) {
            if (above.equals(ownId)) throw Problems.invalid("/parentId", "cycle", "A group cannot be below itself.");
            var group = groups.findById(above);
            if (group == null) throw Problems.invalid("/parentId", "unknown-reference", "There is no such group.");
            above = group.parentId;
        }
        return parentId;
    }

    private RoleGroupView view(RoleGroup group) {
        var ids = List.of(group.id());
        return RoleGroupView.of(
                group,
                groups.countChildren(ids).getOrDefault(group.id(), 0L),
                groups.countRoles(ids).getOrDefault(group.id(), 0L));
    }
}
