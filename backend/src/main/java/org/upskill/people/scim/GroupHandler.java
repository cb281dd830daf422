package org.upskill.people.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.endpoints.features.EndpointType;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.interceptor.Interceptor;
import de.captaingoldfish.scim.sdk.server.patch.PatchOperationHandler;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.people.TeamRecord;

/** What the library asks about groups and has done with them. */
@Singleton
class GroupHandler extends ResourceHandler<Group> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Groups groups;
    private final GroupQueries queries;
    private final ScimTransactions transactions;

    GroupHandler(Groups groups, GroupQueries queries, ScimTransactions transactions) {
        this.groups = groups;
        this.queries = queries;
        this.transactions = transactions;
    }

    @Override
    public Group createResource(Group group, Context context) {
        var externalId = group.getExternalId().orElse(null);
        return view(groups.create(nameOf(group), externalId, GroupPatch.members(group.get("members"))), true, context);
    }

    @Override
    public Group getResource(String id, List<SchemaAttribute> asked, List<SchemaAttribute> excluded, Context context) {
        var group = groups.find(UUID.fromString(id)).orElseThrow(ScimFault::notFound);
        return view(group, Attributes.isWanted("members", asked, excluded), context);
    }

    @Override
    public Group getResourceForUpdate(
            String id, List<SchemaAttribute> asked, List<SchemaAttribute> excluded, Context context, EndpointType type) {
        return withoutMembers(UUID.fromString(id), context);
    }

    @Override
    public PartialListResponse<Group> listResources(
            long startIndex,
            int count,
            FilterNode unused,
            SchemaAttribute sortBy,
            SortOrder order,
            List<SchemaAttribute> asked,
            List<SchemaAttribute> excluded,
            Context context) {
        var offset = (int) Math.min(startIndex - 1, Integer.MAX_VALUE - count);
        var found = queries.find(new ResourceSearch.Request(ScimContext.filterOf(context), sortBy, order, offset, count));
        var members = Attributes.isWanted("members", asked, excluded) ? queries.membersOf(found.ids()) : Map.<UUID, List<GroupQueries.Member>>of();
        var page = groups.find(found.ids()).stream()
                .map(group -> view(group, members.getOrDefault(group.id(), List.of()), context))
                .toList();
        return PartialListResponse.<Group>builder().resources(page).totalResults(found.total()).build();
    }

    /** A replacement that says nothing of members leaves them as they are; an empty list takes all out. */
    @Override
    public Group updateResource(Group group, Context context) {
        var change = new GroupChange();
        change.rename(nameOf(group));
        change.identify(group.getExternalId().orElse(null));
        if (saysMembers(context.getRequestBody())) {
            change.removeAll();
            change.add(GroupPatch.members(group.get("members")));
        }
        return view(groups.change(UUID.fromString(group.getId().orElseThrow()), change), true, context);
    }

    @Override
    public void deleteResource(String id, Context context) {
        groups.remove(UUID.fromString(id));
    }

    @Override
    public PatchOperationHandler<Group> getPatchOpResourceHandler(String id, Context context) {
        return new GroupPatch(this);
    }

    @Override
    public Interceptor getInterceptor(EndpointType type) {
        return transactions;
    }

    TeamRecord change(UUID id, GroupChange change) {
        return groups.change(id, change);
    }

    Group withoutMembers(UUID id, Context context) {
        return view(groups.find(id).orElseThrow(ScimFault::notFound), false, context);
    }

    Group view(TeamRecord group, boolean withMembers, Context context) {
        var members = withMembers ? queries.membersOf(List.of(group.id())).getOrDefault(group.id(), List.of()) : List.<GroupQueries.Member>of();
        return view(group, members, context);
    }

    private static Group view(TeamRecord team, List<GroupQueries.Member> members, Context context) {
        var group = new Group();
        group.putArray("schemas").add("urn:ietf:params:scim:schemas:core:2.0:Group");
        group.setId(team.id().toString());
        group.setExternalId(Groups.externalIdOf(team));
        group.setDisplayName(team.name());
        if (!members.isEmpty()) {
            var list = group.putArray("members");
            members.forEach(member -> list.addObject().put("value", member.personId().toString()).put("display", member.name()).put("type", "User"));
        }
        var location = context.getResourceReferenceUrl(team.id().toString());
        Attributes.describe(group, "Group", location, team.version(), team.createdAt(), team.updatedAt());
        return group;
    }

    private static String nameOf(Group group) {
        return group.getDisplayName().map(String::strip).filter(name -> !name.isEmpty()).orElseThrow(() -> ScimFault.badValue("A group has a displayName."));
    }

    private static boolean saysMembers(String body) {
        try {
            return JSON.readTree(body).propertyStream().anyMatch(field -> field.getKey().equalsIgnoreCase("members"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
