package org.upskill.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Puts into the standard's words what real clients write in a whole resource: the manager as plain text, null and empty text for nothing. */
final class ResourceDialect {
    private ResourceDialect() {}

    /** The same resource in the standard's words. */
    static JsonNode standard(JsonNode resource) {
        if (resource instanceof ObjectNode whole) {
            dropNothing(whole);
            for (var schema : List.of(UserForm.ENTERPRISE, UserForm.UPSKILL)) {
                if (whole.has(schema) && !whole.get(schema).isObject()) throw ScimFault.badSyntax("An extension is an object.");
            }
            if (whole.get(UserForm.ENTERPRISE) instanceof ObjectNode enterprise) {
                dropNothing(enterprise);
                var manager = enterprise.get("manager");
                if (manager != null && manager.isTextual()) {
                    enterprise.set("manager", JsonNodeFactory.instance.objectNode().put("value", manager.asText()));
                } else if (manager instanceof ObjectNode known) {
                    dropNothing(known);
                    if (!known.has("value")) enterprise.remove("manager");
                }
            }
        }
        return resource;
    }

    private static void dropNothing(ObjectNode node) {
        node.properties().removeIf(field -> field.getValue().isNull() || field.getValue().isTextual() && field.getValue().asText().isBlank());
    }
}
