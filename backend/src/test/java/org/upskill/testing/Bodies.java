package org.upskill.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.upskill.testing.Spoils.Spoil;

/** Makes JSON bodies out of what the contract says of them: a good one, and good ones with one thing spoilt. */
public final class Bodies {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Texts that must have a form, or fit to what there is. */
    private static final Map<String, String> FORMS = Map.of("onetSoc", "15-1252.00", "esco", "2512.4", "isco", "2512", "link", "https://example.org",
            "url", "https://example.org/events", "eventTypes", "role.unmapped", "targetDate", "2027-01-16", "list", "roles");

    private final World world;

    public Bodies(World world) {
        this.world = world;
    }

    /**
     * A body with one thing wrong.
     *
     * @param pointer where
     * @param problem the slug of the problem that it must be answered with
     */
    public record Spoilt(String pointer, String problem, JsonNode body) {}

    /** A body that nothing is wrong with and that leaves nothing out. */
    public JsonNode good(Operation operation) {
        if (!operation.collection().equals("settings")) return value(operation.input(), "", operation.collection());
        var value = Api.as(User.LENA).get("/api/v1/settings/organisation").jsonPath().getMap("value");
        return JSON.objectNode().set("value", MAPPER.valueToTree(value));
    }

    /** The good body, spoilt in one place each. */
    public List<Spoilt> spoilt(Operation operation) {
        var good = good(operation);
        var bodies = new ArrayList<Spoilt>();
        spoil(operation.input(), good, "", good, bodies);
        return bodies;
    }

    private void spoil(Schema<?> schema, JsonNode here, String pointer, JsonNode good, List<Spoilt> bodies) {
        if (here.isMissingNode() || here.isNull()) throw new IllegalStateException("The good body has nothing at " + pointer);
        for (var spoil : Spoils.of(schema, here)) bodies.add(new Spoilt(pointer + spoil.below(), spoil.problem(), with(good, pointer, spoil)));
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> spoil(property, here.path(name), pointer + "/" + name, good, bodies));
        }
        if (schema.getItems() != null) spoil(schema.getItems(), here.path(0), pointer + "/0", good, bodies);
    }

    /** A time that has not come yet. */
    static String soon() {
        return Instant.now().plus(Duration.ofDays(30)).toString();
    }

    private static JsonNode with(JsonNode good, String pointer, Spoil spoil) {
        if (pointer.isEmpty()) return spoil.value();
        var body = good.deepCopy();
        var cut = pointer.lastIndexOf('/');
        var parent = body.at(pointer.substring(0, cut));
        var name = pointer.substring(cut + 1);
        if (parent instanceof ArrayNode list) list.set(Integer.parseInt(name), spoil.value());
        else ((ObjectNode) parent).set(name, spoil.value());
        return body;
    }

    private JsonNode value(Schema<?> schema, String name, String collection) {
        if (FORMS.containsKey(name)) return "array".equals(schema.getType()) ? JSON.arrayNode().add(FORMS.get(name)) : JSON.textNode(FORMS.get(name));
        if (schema.getEnum() != null) return JSON.textNode(schema.getEnum().getFirst().toString());
        return switch (schema.getType()) {
            case "object" -> {
                var object = JSON.objectNode();
                if (schema.getProperties() != null) schema.getProperties().forEach((key, property) -> object.set(key, value(property, key, collection)));
                yield object;
            }
            case "array" -> JSON.arrayNode().add(value(schema.getItems(), name, collection));
            case "integer" -> JSON.numberNode(schema.getMinimum() == null ? 1 : schema.getMinimum().intValue());
            case "number" -> JSON.numberNode(schema.getMinimum() == null ? 0.5 : schema.getMinimum().doubleValue());
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(text(schema, name, collection));
        };
    }

    private String text(Schema<?> schema, String name, String collection) {
        var format = schema.getFormat();
        if ("uuid".equals(format)) return world.named(name, collection);
        if ("date".equals(format)) return "2026-01-16";
        if ("date-time".equals(format)) return soon();
        return "words";
    }
}
