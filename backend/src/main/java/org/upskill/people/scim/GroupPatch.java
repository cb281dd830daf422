package org.upskill.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.filter.AttributeExpressionLeaf;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.filter.OrExpressionNode;
import de.captaingoldfish.scim.sdk.server.patch.PatchOperationHandler;
import de.captaingoldfish.scim.sdk.server.patch.operations.MultivaluedComplexAttributeOperation;
import de.captaingoldfish.scim.sdk.server.patch.operations.MultivaluedComplexMultivaluedSubAttributeOperation;
import de.captaingoldfish.scim.sdk.server.patch.operations.MultivaluedComplexSimpleSubAttributeOperation;
import de.captaingoldfish.scim.sdk.server.patch.operations.MultivaluedSimpleAttributeOperation;
import de.captaingoldfish.scim.sdk.server.patch.operations.RemoveComplexAttributeOperation;
import de.captaingoldfish.scim.sdk.server.patch.operations.RemoveExtensionRefOperation;
import de.captaingoldfish.scim.sdk.server.patch.operations.SimpleAttributeOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Collects what a PATCH does with a group, without reading who is in it. */
final class GroupPatch implements PatchOperationHandler<Group> {
    private final GroupHandler handler;
    private final GroupChange change = new GroupChange();

    GroupPatch(GroupHandler handler) {
        this.handler = handler;
    }

    @Override
    public Supplier<Group> getOldResourceSupplier(String id, List<SchemaAttribute> asked, List<SchemaAttribute> excluded, Context context) {
        return () -> handler.withoutMembers(UUID.fromString(id), context);
    }

    @Override
    public Group getPatchedResource(String id) {
        var group = new Group();
        group.setId(id);
        return group;
    }

    /** @return null for an answer without content, which spares reading the members; the group where attributes are asked for */
    @Override
    public Group getUpdatedResource(
            String id, Group patched, boolean changed, List<SchemaAttribute> asked, List<SchemaAttribute> excluded, Context context) {
        var group = handler.change(UUID.fromString(id), change);
        if ((asked == null || asked.isEmpty()) && (excluded == null || excluded.isEmpty())) return null;
        return handler.view(group, Attributes.isWanted("members", asked, excluded), context);
    }

    @Override
    public boolean handleOperation(String id, SimpleAttributeOperation operation) {
        var value = operation.isRemoveOp() || operation.getValuesNode() == null ? null : operation.getValuesNode().asText();
        switch (operation.getSchemaAttribute().getName()) {
            case "displayName" -> change.rename(required(value));
            case "externalId" -> change.identify(value);
            default -> {}
        }
        return true;
    }

    @Override
    public boolean handleOperation(String id, MultivaluedComplexAttributeOperation operation) {
        if (!operation.getSchemaAttribute().getName().equals("members")) return false;
        if (operation.isRemoveOp()) {
            if (operation.isWithFilter()) change.remove(named(operation.getFilter()));
            else change.removeAll();
            return true;
        }
        if (operation.isReplaceOp() && !operation.isWithFilter()) change.removeAll();
        change.add(members(operation.getValuesNode()));
        return true;
    }

    @Override
    public boolean handleOperation(String id, RemoveExtensionRefOperation operation) {
        return false;
    }

    @Override
    public boolean handleOperation(String id, MultivaluedSimpleAttributeOperation operation) {
        return false;
    }

    @Override
    public boolean handleOperation(String id, RemoveComplexAttributeOperation operation) {
        return false;
    }

    @Override
    public boolean handleOperation(String id, MultivaluedComplexSimpleSubAttributeOperation operation) {
        return false;
    }

    @Override
    public boolean handleOperation(String id, MultivaluedComplexMultivaluedSubAttributeOperation operation) {
        return false;
    }

    /** The people that a list of members names. */
    static List<UUID> members(JsonNode members) {
        var ids = new ArrayList<UUID>();
        if (members != null) members.forEach(member -> ids.add(Attributes.id(member.isTextual() ? member.asText() : member.path("value").asText(), "members.value")));
        return ids;
    }

    private static List<UUID> named(FilterNode filter) {
        if (filter instanceof OrExpressionNode or) {
            var both = new ArrayList<>(named(or.getLeftNode()));
            both.addAll(named(or.getRightNode()));
            return both;
        }
        if (filter instanceof AttributeExpressionLeaf leaf && leaf.getSchemaAttribute().getName().equals("value") && leaf.getComparator().toString().equals("EQ")) {
            return List.of(Attributes.id(leaf.getValue(), "members.value"));
        }
        throw new ScimFault(400, "invalidFilter", "Members are picked by members[value eq \"…\"].");
    }

    private static String required(String name) {
        if (name == null || name.isBlank()) throw ScimFault.badValue("A group has a displayName.");
        return name;
    }
}
