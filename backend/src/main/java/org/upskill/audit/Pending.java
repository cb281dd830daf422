package org.upskill.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.upskill.audit.AuditedType.Value;

/** What one transaction has done to one record so far. */
final class Pending {
    static final String CREATED = "created";
    static final String CHANGED = "changed";
    static final String DELETED = "deleted";

    final String kind;
    final String recordId;
    String action;
    Value name;
    String[] partOf;
    final Map<String, Change> changes = new LinkedHashMap<>();

    Pending(String kind, String recordId, String[] partOf) {
        this.kind = kind;
        this.recordId = recordId;
        this.partOf = partOf;
    }

    /** Takes in one write more, from these values to those. */
    void add(String written, AuditedType type, Map<String, Value> from, Map<String, Value> to) {
        action = action == null || action.equals(CREATED) && written.equals(CHANGED) ? Objects.requireNonNullElse(action, written)
                : action.equals(CREATED) && written.equals(DELETED) ? "" : written;
        describe(type, written.equals(DELETED) ? from : to);
        var fields = new TreeSet<>(from.keySet());
        fields.addAll(to.keySet());
        for (var field : fields) add(field, from.get(field), to.get(field));
    }

    void add(String field, Value from, Value to) {
        var before = from == null ? null : from.value();
        var after = to == null ? null : to.value();
        if (Objects.equals(before, after)) return;
        changes.merge(field, new Change(field, before, after, to != null && to.word() != null ? to.word() : from == null ? null : from.word()), Change::then);
    }

    void describe(AuditedType type, Map<String, Value> values) {
        name = AuditedType.name(values);
        if (type.partOf(values) != null) partOf = type.partOf(values);
    }

    /** Whether anything is left to keep: what came and went in one transaction is not, nor what ended as it was. */
    boolean isWorthKeeping() {
        if (action.isEmpty()) return false;
        changes.values().removeIf(change -> Objects.equals(change.from(), change.to()));
        return !action.equals(CHANGED) || !changes.isEmpty();
    }
}
