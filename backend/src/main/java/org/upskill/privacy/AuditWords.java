package org.upskill.privacy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.upskill.shared.persistence.DatabaseUsers;
import org.upskill.shared.privacy.AppendOnlyStore;
import org.upskill.shared.text.Fold;

/**
 * What the audit says in plain words because somebody wrote a name where none is asked for, such as in a description. The application may
 * not change a row of the audit; the owner of the tables does, of the words alone and for an erasure only.
 */
@ApplicationScoped
class AuditWords implements AppendOnlyStore {
    private static final int LONGEST_FOLD = 255;

    private final AgroalDataSource owner;

    AuditWords(@DataSource(DatabaseUsers.OWNER) AgroalDataSource owner) {
        this.owner = owner;
    }

    private record Entry(byte[] id, String name, String changes) {}

    @Override
    public String name() {
        return "audit-words";
    }

    @Override
    public List<Map<String, Object>> report(Traces person) {
        return entries(new NamingWords(person)).stream()
                .map(entry -> Map.<String, Object>of("name", String.valueOf(entry.name()), "changes", String.valueOf(entry.changes())))
                .toList();
    }

    @Override
    public int count(Traces person) {
        return entries(new NamingWords(person)).size();
    }

    @Override
    public int erase(Traces person) {
        var words = new NamingWords(person);
        var entries = entries(words);
        try (var connection = owner.getConnection();
                var update = connection.prepareStatement("update audit_entry set record_name = ?, record_fold = ?, changes = ? where id = ?")) {
            for (var entry : entries) {
                var name = entry.name() == null ? null : words.without(entry.name());
                var fold = name == null ? null : Fold.of(name);
                update.setString(1, name);
                update.setString(2, fold == null || fold.length() <= LONGEST_FOLD ? fold : fold.substring(0, LONGEST_FOLD));
                update.setString(3, entry.changes() == null ? null : words.without(entry.changes()));
                update.setBytes(4, entry.id());
                update.addBatch();
            }
            update.executeBatch();
            return entries.size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Entry> entries(NamingWords words) {
        try (var connection = owner.getConnection()) {
            return entries(connection, words);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Entry> entries(Connection connection, NamingWords words) throws SQLException {
        var sought = new ArrayList<>(words.whole());
        sought.addAll(words.within());
        if (sought.isEmpty()) return List.of();
        var condition = String.join(" or ", Collections.nCopies(sought.size(), "lower(record_name) like ? escape '!' or lower(changes) like ? escape '!'"));
        try (var select = connection.prepareStatement("select id, record_name, changes from audit_entry where " + condition)) {
            var at = 1;
            for (var word : sought) for (var column = 0; column < 2; column++) select.setString(at++, NamingWords.like(word));
            var found = new ArrayList<Entry>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var entry = new Entry(rows.getBytes(1), rows.getString(2), rows.getString(3));
                    if (names(words, entry.name()) || names(words, entry.changes())) found.add(entry);
                }
            }
            return found;
        }
    }

    private static boolean names(NamingWords words, String text) {
        return text != null && words.name(text);
    }
}
