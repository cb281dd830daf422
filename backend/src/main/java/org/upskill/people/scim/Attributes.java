package org.upskill.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import de.captaingoldfish.scim.sdk.common.resources.ResourceNode;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Small things that users and groups have in common. */
final class Attributes {
    private static final int MICROSECONDS = 6;
    private static final int LONGEST = 255;

    private Attributes() {}

    /** The id of a resource that an address or a body names. */
    static UUID id(String text, String what) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ScimFault.badValue("%s is the id of a user, as Upskill gave it.".formatted(what));
        }
    }

    /** The text, which fits where it is kept. */
    static String fitting(String text, String what) {
        if (text != null && text.length() > LONGEST) throw ScimFault.badValue("%s has at most %d characters.".formatted(what, LONGEST));
        return text;
    }

    /** Text of an attribute; null for none and for a blank one. */
    static String text(JsonNode resource, String name) {
        var value = resource.path(name);
        return value.isTextual() && !value.asText().isBlank() ? value.asText().strip() : null;
    }

    /** What belongs to the resource and not to what it describes. */
    static void describe(ResourceNode resource, String type, String location, int version, Instant created, Instant modified) {
        var meta = new Meta();
        meta.setResourceType(type);
        meta.setCreated(created, MICROSECONDS);
        meta.setLastModified(modified, MICROSECONDS);
        meta.setLocation(location);
        meta.setVersion(new de.captaingoldfish.scim.sdk.common.etag.ETag(true, String.valueOf(version)));
        resource.remove("meta");
        resource.setMeta(meta);
    }

    /** Whether an answer holds the attribute, which is dear to find. */
    static boolean isWanted(String name, List<SchemaAttribute> asked, List<SchemaAttribute> excluded) {
        if (asked != null && !asked.isEmpty()) return asked.stream().anyMatch(attribute -> isOf(name, attribute));
        return excluded == null || excluded.stream().noneMatch(attribute -> attribute.getScimNodeName().equals(name));
    }

    private static boolean isOf(String name, SchemaAttribute attribute) {
        return attribute.getScimNodeName().equals(name) || attribute.getScimNodeName().startsWith(name + ".");
    }
}
