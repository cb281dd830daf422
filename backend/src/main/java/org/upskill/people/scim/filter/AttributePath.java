package org.upskill.people.scim.filter;

import java.util.Locale;
import java.util.Map;

/** The names of attributes as filters, orders and paths of PATCH write them. */
public final class AttributePath {
    private static final Map<String, String> SCHEMAS = Map.of(
            "urn:ietf:params:scim:schemas:core:2.0:user:", "",
            "urn:ietf:params:scim:schemas:core:2.0:group:", "",
            "urn:ietf:params:scim:schemas:core:2.0:meta:", "",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:user:", "enterprise:",
            "urn:ietf:params:scim:schemas:extension:upskill:2.0:user:", "upskill:");

    private AttributePath() {}

    /** The path in small letters, with the short name of an extension in place of its schema. */
    public static String of(String written) {
        var path = written.toLowerCase(Locale.ROOT);
        return SCHEMAS.entrySet().stream()
                .filter(schema -> path.startsWith(schema.getKey()))
                .map(schema -> schema.getValue() + path.substring(schema.getKey().length()))
                .findFirst()
                .orElse(path);
    }
}
