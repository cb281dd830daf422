package org.upskill.people.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.endpoints.features.EndpointType;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.interceptor.Interceptor;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.upskill.people.People;
import org.upskill.people.PersonField;
import org.upskill.people.PersonRecord;

/** What the library asks about users and has done with them. */
@Singleton
class UserHandler extends ResourceHandler<User> {
    private final Users users;
    private final People people;
    private final UserQueries queries;
    private final ScimTransactions transactions;

    UserHandler(Users users, People people, UserQueries queries, ScimTransactions transactions) {
        this.users = users;
        this.people = people;
        this.queries = queries;
        this.transactions = transactions;
    }

    @Override
    public User createResource(User user, Context context) {
        var created = users.create(user);
        // Who is new is in no group yet, which need not be asked.
        return created.version() == 0 ? views(List.of(created), Map.of(), context).getFirst() : view(created, context);
    }

    @Override
    public User getResource(String id, List<SchemaAttribute> asked, List<SchemaAttribute> excluded, Context context) {
        return users.read(UUID.fromString(id)).map(person -> view(person, context)).orElseThrow(ScimFault::notFound);
    }

    @Override
    public User getResourceForUpdate(
            String id, List<SchemaAttribute> asked, List<SchemaAttribute> excluded, Context context, EndpointType type) {
        return users.find(UUID.fromString(id)).map(person -> view(person, context)).orElseThrow(ScimFault::notFound);
    }

    @Override
    public PartialListResponse<User> listResources(
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
        var page = people.find(found.ids());
        users.handedOut(page);
        return PartialListResponse.<User>builder().resources(views(page, context)).totalResults(found.total()).build();
    }

    @Override
    public User updateResource(User user, Context context) {
        var id = UUID.fromString(user.getId().orElseThrow());
        return view(users.change(id, user, ScimContext.isReplacement(context)), context);
    }

    @Override
    public void deleteResource(String id, Context context) {
        users.remove(UUID.fromString(id));
    }

    @Override
    public Interceptor getInterceptor(EndpointType type) {
        return transactions;
    }

    private User view(PersonRecord person, Context context) {
        return views(List.of(person), context).getFirst();
    }

    private List<User> views(Collection<PersonRecord> page, Context context) {
        return views(page, queries.groupsOf(page.stream().map(PersonRecord::id).toList()), context);
    }

    private List<User> views(Collection<PersonRecord> page, Map<UUID, List<GroupName>> groups, Context context) {
        var managers = queries.namesOf(page.stream().map(UserHandler::managerOf).filter(Objects::nonNull).distinct().toList());
        return page.stream().map(person -> view(person, managers, groups, context)).toList();
    }

    private static User view(PersonRecord person, Map<UUID, String> managers, Map<UUID, List<GroupName>> groups, Context context) {
        var manager = managerOf(person);
        return UserView.of(
                person,
                manager == null ? null : managers.get(manager),
                groups.getOrDefault(person.id(), List.of()),
                context.getResourceReferenceUrl(person.id().toString()));
    }

    private static UUID managerOf(PersonRecord person) {
        return (UUID) person.values().get(PersonField.MANAGER_ID);
    }
}
