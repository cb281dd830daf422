package org.upskill.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;

/** The keys of people, found by a person's id or by a word that names one. */
@ApplicationScoped
class PersonKeys {
    private static final String COLUMNS = "select id, person_id, word, name, secret from person_key where ";
    private static final int AT_ONCE = 500;
    private static final int LONGEST_WORD = 255;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** The keys for all of these ids and words, each made where there is none. */
    Map<Object, PersonKey> of(Connection connection, Collection<Object> words) throws SQLException {
        var keys = find(connection, words, "");
        var missing = new HashSet<>(words);
        missing.removeAll(keys.keySet());
        if (missing.isEmpty()) return keys;
        make(connection, missing);
        // Somebody else may have made one first; then it is theirs that counts, which only a locking read sees on MySQL.
        keys.putAll(find(connection, missing, " for update"));
        return keys;
    }

    private void make(Connection connection, Collection<Object> words) throws SQLException {
        var sql = "insert ignore into person_key (id, person_id, word, secret, created_at) values (?, ?, ?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            for (var word : words) {
                var secret = new byte[SECRET_BYTES];
                random.nextBytes(secret);
                insert.setBytes(1, Ids.bytes(Ids.next()));
                insert.setBytes(2, word instanceof UUID person ? Ids.bytes(person) : null);
                insert.setString(3, word instanceof UUID ? null : cut(word.toString()));
                insert.setBytes(4, secret);
                insert.setTimestamp(5, Timestamp.from(CatalogRecord.now()), Rows.utc());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Map<Object, PersonKey> find(Connection connection, Collection<Object> words, String lock) throws SQLException {
        var found = new HashMap<Object, PersonKey>();
        for (var some : portions(words)) {
            var people = some.stream().filter(UUID.class::isInstance).toList();
            var texts = some.stream().filter(word -> !(word instanceof UUID)).toList();
            if (!people.isEmpty()) {
                for (var key : read(connection, "person_id in " + marks(people) + lock, people)) found.put(key.personId(), key);
            }
            if (texts.isEmpty()) continue;
            var keys = new HashMap<String, PersonKey>();
            for (var key : read(connection, "word in " + marks(texts) + lock, texts)) keys.put(key.word(), key);
            for (var text : texts) if (keys.containsKey(cut(text.toString()))) found.put(text, keys.get(cut(text.toString())));
        }
        return found;
    }

    /** The keys that still exist of those with the ids. */
    static Map<UUID, PersonKey> byId(Connection connection, Collection<UUID> ids) throws SQLException {
        var found = new HashMap<UUID, PersonKey>();
        for (var some : portions(ids)) for (var key : read(connection, "id in " + marks(some), some)) found.put(key.id(), key);
        return found;
    }

    /** Whose name or user name is like the pattern; not more than a filter can bear. */
    static List<UUID> like(Connection connection, String pattern) throws SQLException {
        var sql = "select id from person_key where lower(name) like lower(?) escape '!' or lower(word) like lower(?) escape '!' limit " + AT_ONCE;
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, pattern);
            select.setString(2, pattern);
            var ids = new ArrayList<UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) ids.add(Ids.of(rows.getBytes(1)));
            }
            return ids;
        }
    }

    private static List<PersonKey> read(Connection connection, String condition, Collection<?> values) throws SQLException {
        var keys = new ArrayList<PersonKey>();
        try (var select = connection.prepareStatement(COLUMNS + condition)) {
            fill(select, values);
            try (var rows = select.executeQuery()) {
                while (rows.next()) keys.add(key(rows));
            }
        }
        return keys;
    }

    private static PersonKey key(ResultSet row) throws SQLException {
        var person = row.getBytes(2);
        return new PersonKey(Ids.of(row.getBytes(1)), person == null ? null : Ids.of(person), row.getString(3), row.getString(4), row.getBytes(5));
    }

    private static void fill(PreparedStatement statement, Collection<?> values) throws SQLException {
        var number = 0;
        for (var value : values) {
            if (value instanceof UUID id) statement.setBytes(++number, Ids.bytes(id));
            else statement.setString(++number, cut(value.toString()));
        }
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }

    private static String marks(Collection<?> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private static <T> List<List<T>> portions(Collection<T> values) {
        var all = List.copyOf(values);
        var portions = new ArrayList<List<T>>();
        for (var start = 0; start < all.size(); start += AT_ONCE) portions.add(all.subList(start, Math.min(start + AT_ONCE, all.size())));
        return portions;
    }
}
