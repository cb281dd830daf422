package org.upskill.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.upskill.audit.AuditEntryView.Actor;
import org.upskill.audit.AuditEntryView.FieldChange;

/** Opens entries with the keys that are left. */
final class AuditReading {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<UUID, PersonKey> keys;

    AuditReading(Map<UUID, PersonKey> keys) {
        this.keys = keys;
    }

    /** Whose keys it takes to read the entries. */
    static Set<UUID> keysOf(List<AuditEntry> entries) {
        var ids = new HashSet<UUID>();
        for (var entry : entries) {
            if (entry.actorKey != null) ids.add(entry.actorKey);
            if (entry.sealedName != null) ids.add(Seal.keyOf(entry.sealedName));
            for (var change : changes(entry)) {
                if (!change.has("sealed")) continue;
                for (var side : List.of("from", "to")) if (change.has(side)) ids.add(Seal.keyOf(change.get(side).asText()));
            }
        }
        return ids;
    }

    AuditEntryView view(AuditEntry entry) {
        var name = entry.sealedName == null ? entry.recordName : Seal.open(keys, entry.sealedName);
        return new AuditEntryView(
                entry.id,
                entry.happenedAt,
                actor(entry),
                entry.address == null ? null : Seal.open(keys, entry.address),
                entry.requestId,
                entry.kind,
                entry.recordId,
                name,
                entry.sealedName != null && name == null,
                entry.partOfKind,
                entry.partOf,
                entry.action,
                changes(entry).stream().map(this::change).toList());
    }

    private Actor actor(AuditEntry entry) {
        var key = entry.actorKey == null ? null : keys.get(entry.actorKey);
        if (key == null) return new Actor(entry.actorKey, null, null, entry.through, entry.actorKey != null);
        return new Actor(key.id(), key.name() == null ? key.word() : key.name(), key.word(), entry.through, false);
    }

    private FieldChange change(JsonNode change) {
        var personal = change.has("sealed");
        var from = side(change, "from", personal);
        var to = side(change, "to", personal);
        var erased = personal && (change.has("from") && from == null || change.has("to") && to == null);
        return new FieldChange(change.get("field").asText(), from, to, personal, erased);
    }

    private String side(JsonNode change, String side, boolean sealed) {
        if (!change.has(side)) return null;
        if (!sealed) return text(change.get(side));
        var opened = Seal.open(keys, change.get(side).asText());
        return opened == null ? null : text(read(opened));
    }

    /** A value as a person reads it: each part of a list on a line of its own. */
    private static String text(JsonNode value) {
        if (!value.isArray()) return value.isObject() ? value.toString() : value.asText();
        return StreamSupport.stream(value.spliterator(), false).map(AuditReading::text).collect(Collectors.joining("\n"));
    }

    private static List<JsonNode> changes(AuditEntry entry) {
        var changes = new ArrayList<JsonNode>();
        if (entry.changes != null) read(entry.changes).forEach(changes::add);
        return changes;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
