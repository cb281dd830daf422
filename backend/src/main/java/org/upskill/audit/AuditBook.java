package org.upskill.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.text.Fold;
import org.upskill.shared.text.Kebab;

/** Writes entries, in one batch and on the writer's own connection. */
@ApplicationScoped
class AuditBook {
    private static final String INSERT = "insert into audit_entry (id, happened_at, actor_key, through, address, request_id, kind, record_id,"
            + " part_of_kind, part_of, action, record_name, record_fold, sealed_name, changes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_FOLD = 255;
    private static final int LONGEST_CHANGES = 900_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Callers callers;
    private final PersonKeys keys;

    AuditBook(Callers callers, PersonKeys keys) {
        this.callers = callers;
        this.keys = keys;
    }

    /** Keeps what the caller has done. */
    void keep(Connection connection, List<Pending> done) throws SQLException {
        keep(connection, callers.now(), done);
    }

    /** Keeps what somebody has done. */
    void keep(Connection connection, Who who, List<Pending> done) throws SQLException {
        var known = keys.of(connection, words(who, done));
        var actor = known.get(who.userName());
        if (actor != null && who.name() != null && !who.name().equals(actor.name())) name(connection, actor, who.name());
        var now = Timestamp.from(CatalogRecord.now());
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var pending : done) {
                set(insert, who, actor, now, pending, known);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, Who who, PersonKey actor, Timestamp now, Pending done, Map<Object, PersonKey> known)
            throws SQLException {
        var name = done.name == null ? null : cut(done.name.value().toString(), LONGEST_NAME);
        var isPersonal = name != null && done.name.word() != null;
        insert.setBytes(1, Ids.bytes(Ids.next()));
        insert.setTimestamp(2, now, Rows.utc());
        insert.setBytes(3, actor == null ? null : Ids.bytes(actor.id()));
        insert.setString(4, Kebab.of(who.through()));
        insert.setString(5, actor == null || who.address() == null ? null : Seal.close(actor, who.address()));
        insert.setString(6, who.requestId());
        insert.setString(7, done.kind);
        insert.setString(8, done.recordId);
        insert.setString(9, done.partOf == null ? null : done.partOf[0]);
        insert.setString(10, done.partOf == null ? null : done.partOf[1]);
        insert.setString(11, done.action);
        insert.setString(12, isPersonal ? null : name);
        insert.setString(13, isPersonal || name == null ? null : cut(Fold.of(name), LONGEST_FOLD));
        insert.setString(14, isPersonal ? Seal.close(known.get(done.name.word()), name) : null);
        insert.setString(15, json(done, known));
    }

    /** Fields by their names; what is personal is sealed. */
    private static String json(Pending done, Map<Object, PersonKey> known) {
        var fields = new ArrayList<Map<String, Object>>();
        for (var change : done.changes.values()) {
            var key = known.get(change.word());
            var field = new LinkedHashMap<String, Object>();
            field.put("field", change.field());
            if (key != null) field.put("sealed", true);
            if (change.from() != null) field.put("from", key == null ? change.from() : Seal.close(key, write(change.from())));
            if (change.to() != null) field.put("to", key == null ? change.to() : Seal.close(key, write(change.to())));
            fields.add(field);
        }
        if (fields.isEmpty()) return null;
        var text = write(fields);
        if (text.length() <= LONGEST_CHANGES) return text;
        return write(fields.stream().map(field -> Map.of("field", field.get("field"), "to", "…")).toList());
    }

    private static HashSet<Object> words(Who who, List<Pending> done) {
        var words = new HashSet<>();
        if (who.userName() != null) words.add(who.userName());
        for (var pending : done) {
            if (pending.name != null && pending.name.word() != null) words.add(pending.name.word());
            for (var change : pending.changes.values()) if (change.word() != null) words.add(change.word());
        }
        return words;
    }

    private static void name(Connection connection, PersonKey key, String name) throws SQLException {
        try (var update = connection.prepareStatement("update person_key set name = ? where id = ?")) {
            update.setString(1, cut(name, LONGEST_FOLD));
            update.setBytes(2, Ids.bytes(key.id()));
            update.executeUpdate();
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
