package org.upskill.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.privacy.PersonalStore;

/** What the audit holds of a person. Erasing destroys the keys alone: the entries stay, and nobody can read any more whom they are about. */
@ApplicationScoped
class AuditPeople implements PersonalStore {
    private static final String DEEDS = "select e.happened_at, e.action, e.kind, e.record_id from audit_entry e where e.actor_key in"
            + " (select k.id from person_key k where %s) order by e.happened_at, e.id";

    private final EntityManager entities;

    AuditPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "audit";
    }

    /** What the person has done; what others have done to the person's records is in those records' own places. */
    @Override
    public List<Map<String, Object>> report(Traces person) {
        return in(connection -> {
            try (var select = connection.prepareStatement(DEEDS.formatted(condition("k.", person)))) {
                fill(select, person);
                var rows = new ArrayList<Map<String, Object>>();
                try (var found = select.executeQuery()) {
                    while (found.next()) {
                        var row = new LinkedHashMap<String, Object>();
                        row.put("time", found.getTimestamp(1, Rows.utc()).toInstant().toString());
                        row.put("action", found.getString(2));
                        row.put("kind", found.getString(3));
                        row.put("recordId", found.getString(4));
                        rows.add(row);
                    }
                }
                return rows;
            }
        });
    }

    @Override
    public int count(Traces person) {
        return in(connection -> {
            try (var select = connection.prepareStatement("select count(*) from person_key where " + condition("", person))) {
                fill(select, person);
                try (var found = select.executeQuery()) {
                    found.next();
                    return found.getInt(1);
                }
            }
        });
    }

    @Override
    public int erase(Traces person) {
        return in(connection -> {
            try (var delete = connection.prepareStatement("delete from person_key where " + condition("", person))) {
                fill(delete, person);
                return delete.executeUpdate();
            }
        });
    }

    /** A key is the person's that has the id, or a word or name that names no one else. */
    private static String condition(String alias, Traces person) {
        if (person.words().isEmpty()) return alias + "person_id = ?";
        var marks = String.join(", ", Collections.nCopies(person.words().size(), "?"));
        return "(%1$sperson_id = ? or lower(%1$sword) in (%2$s) or lower(%1$sname) in (%2$s))".formatted(alias, marks);
    }

    private static void fill(PreparedStatement statement, Traces person) throws SQLException {
        var at = 1;
        statement.setBytes(at++, Ids.bytes(person.personId()));
        for (var column = 0; column < 2; column++) for (var word : person.words()) statement.setString(at++, word.toLowerCase(Locale.ROOT));
    }

    private <T> T in(Work<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work::run);
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
