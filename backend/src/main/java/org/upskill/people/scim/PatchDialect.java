package org.upskill.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts into the standard's words what real clients write in a PATCH: capitalised operations, paths as names of values, values of what is
 * to be removed, null and empty text for nothing, literals in a path without quotation marks.
 */
final class PatchDialect {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern BARE_LITERAL = Pattern.compile("(?i)\\b(eq)\\s+(?!\"|true\\b|false\\b|null\\b)([^\\s\\])]+)");
    private static final Set<String> MULTI_VALUED = Set.of("members", "emails");

    private final ArrayNode operations = NODES.arrayNode();

    private PatchDialect() {}

    /**
     * The same PATCH in the standard's words.
     *
     * @throws ScimFault 400 for one that has no operations
     */
    static JsonNode standard(JsonNode patch) {
        var sent = field(patch, "Operations");
        if (sent == null || !sent.isArray() || sent.isEmpty()) throw ScimFault.badSyntax("A PATCH has one or more Operations.");
        var dialect = new PatchDialect();
        sent.forEach(dialect::read);
        var standard = NODES.objectNode();
        standard.putArray("schemas").add("urn:ietf:params:scim:api:messages:2.0:PatchOp");
        standard.set("Operations", dialect.operations);
        return standard;
    }

    private void read(JsonNode operation) {
        var op = text(operation, "op");
        if (op == null || !Set.of("add", "remove", "replace").contains(op.toLowerCase(Locale.ROOT))) {
            throw ScimFault.badSyntax("The op of an operation is add, remove or replace.");
        }
        var path = text(operation, "path");
        var value = field(operation, "value");
        if (path == null || path.isBlank()) readWithoutPath(op.toLowerCase(Locale.ROOT), value);
        else add(op.toLowerCase(Locale.ROOT), path.strip(), value);
    }

    private void readWithoutPath(String op, JsonNode value) {
        if (op.equals("remove")) throw new ScimFault(400, "noTarget", "A remove needs a path.");
        if (value == null || !value.isObject()) throw ScimFault.badValue("An operation without a path needs an object as its value.");
        var rest = NODES.objectNode();
        for (var entry : value.properties()) {
            if (entry.getKey().contains("[") || isNothing(entry.getValue())) add(op, entry.getKey(), entry.getValue());
            else rest.set(entry.getKey(), entry.getValue());
        }
        if (rest.isEmpty()) return;
        operations.addObject().put("op", op).set("value", rest);
    }

    private void add(String op, String path, JsonNode value) {
        var written = BARE_LITERAL.matcher(path).replaceAll("$1 \"$2\"");
        if (op.equals("remove")) remove(written, value);
        else if (isNothing(value)) operations.addObject().put("op", "remove").put("path", written);
        else operations.addObject().put("op", op).put("path", written).set("value", value);
    }

    /** The standard has no value in a remove; with one, only the elements named go. */
    private void remove(String path, JsonNode value) {
        if (isNothing(value) || !MULTI_VALUED.contains(path.toLowerCase(Locale.ROOT))) {
            operations.addObject().put("op", "remove").put("path", path);
            return;
        }
        for (var element : value.isArray() ? value : NODES.arrayNode().add(value)) {
            var named = element.isObject() ? field(element, "value") : element;
            if (named == null || !named.isTextual()) throw ScimFault.badValue("Name what is to be removed by its value.");
            operations.addObject().put("op", "remove").put("path", path + "[value eq " + NODES.textNode(named.asText()) + "]");
        }
    }

    private static boolean isNothing(JsonNode value) {
        return value == null || value.isNull() || value.isTextual() && value.asText().isBlank();
    }

    private static String text(JsonNode object, String name) {
        var value = field(object, name);
        return value == null || !value.isTextual() ? null : value.asText();
    }

    /** A field by its name in any case. */
    private static JsonNode field(JsonNode object, String name) {
        if (!(object instanceof ObjectNode known)) return null;
        for (var entry : known.properties()) if (entry.getKey().equalsIgnoreCase(name)) return entry.getValue();
        return null;
    }
}
