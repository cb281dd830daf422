package org.upskill.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.upskill.testing.Tables;

/** The audit as it is stored, oldest first. */
record Entries(String kind, String recordId, String action, String name, String changes, String through, boolean byAPerson) {
    static List<Entries> all() {
        var sql = "select kind, record_id, action, record_name, changes, through, actor_key from audit_entry order by happened_at, id";
        try (var connection = Tables.connection(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            var entries = new ArrayList<Entries>();
            while (rows.next()) {
                entries.add(new Entries(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5), rows.getString(6),
                        rows.getBytes(7) != null));
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Entries last() {
        return all().getLast();
    }

    /** What the entry is about, in two words. */
    String deed() {
        return kind + " " + action;
    }

    /** The deeds of the last so many entries. */
    static List<String> since(int count) {
        return all().stream().skip(count).map(Entries::deed).toList();
    }
}
