package org.upskill.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** What the contract says may not stand at a place of a body. */
final class Spoils {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String UNREADABLE = "malformed-body";
    private static final String NOT_ALLOWED = "invalid-input";

    private final List<Spoil> found = new ArrayList<>();

    private Spoils() {}

    /**
     * One value that may not stand there.
     *
     * @param below   where exactly the fault is, seen from that place
     * @param problem the slug of the problem that it must be answered with
     */
    record Spoil(String below, String problem, JsonNode value) {}

    /** The values that may not stand where the good one does. */
    static List<Spoil> of(Schema<?> schema, JsonNode good) {
        var spoils = new Spoils();
        if (good.isTextual()) spoils.text(schema);
        else if (good.isNumber()) spoils.number(schema);
        else if (good.isArray()) spoils.list(schema, good);
        else if (good.isObject() && schema.getProperties() != null) spoils.object(schema, (ObjectNode) good);
        return spoils.found;
    }

    private void text(Schema<?> schema) {
        add(UNREADABLE, JSON.numberNode(7));
        add(UNREADABLE, JSON.objectNode());
        if (schema.getEnum() != null || schema.getFormat() != null) add(UNREADABLE, JSON.textNode("nonsense"));
        else if (schema.getMaxLength() != null) add(NOT_ALLOWED, JSON.textNode("x".repeat(schema.getMaxLength() + 1)));
        else add(NOT_ALLOWED, JSON.textNode("x".repeat(100_000)));
        if ("\\S".equals(schema.getPattern())) add(NOT_ALLOWED, JSON.textNode(" "));
    }

    private void number(Schema<?> schema) {
        add(UNREADABLE, JSON.textNode("1"));
        add(UNREADABLE, JSON.booleanNode(true));
        if ("integer".equals(schema.getType())) {
            add(UNREADABLE, JSON.numberNode(1.5));
            add(UNREADABLE, JSON.numberNode(1L << 40));
        }
        if (schema.getMinimum() != null) add(NOT_ALLOWED, JSON.numberNode(schema.getMinimum().intValue() - 1));
        if (schema.getMaximum() != null) add(NOT_ALLOWED, JSON.numberNode(schema.getMaximum().intValue() + 1));
    }

    private void list(Schema<?> schema, JsonNode good) {
        add(UNREADABLE, JSON.objectNode());
        add(UNREADABLE, JSON.textNode("words"));
        var set = Boolean.TRUE.equals(schema.getUniqueItems());
        add(set ? "" : "/0", NOT_ALLOWED, JSON.arrayNode().addNull());
        if (schema.getMinItems() != null && schema.getMinItems() > 0) add(NOT_ALLOWED, JSON.arrayNode());
        if (schema.getMaxItems() == null || set) return;
        var tooMany = JSON.arrayNode();
        for (var item = 0; item <= schema.getMaxItems(); item++) tooMany.add(good.path(0).deepCopy());
        add(NOT_ALLOWED, tooMany);
    }

    private void object(Schema<?> schema, ObjectNode good) {
        add(UNREADABLE, JSON.arrayNode());
        add(UNREADABLE, JSON.textNode("words"));
        add("/nonsense", UNREADABLE, good.deepCopy().put("nonsense", 1));
        if (schema.getRequired() == null) return;
        for (var name : schema.getRequired()) {
            var without = good.deepCopy();
            without.remove(name);
            add("/" + name, NOT_ALLOWED, without);
        }
    }

    private void add(String problem, JsonNode value) {
        add("", problem, value);
    }

    private void add(String below, String problem, JsonNode value) {
        found.add(new Spoil(below, problem, value));
    }
}
