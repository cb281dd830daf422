package org.upskill.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.upskill.shared.text.Fold;

/** One column of texts, read and written past the features because it is found by nobody's naming it. */
record TextColumn(String table, String name, int length, boolean ofRecords) {
    private static final Set<Integer> TEXT =
            Set.of(Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR, Types.LONGNVARCHAR, Types.NCLOB);

    /** Looked after by their own features, sealed, or without any text that people wrote. */
    private static final Set<String> NOT_THESE =
            Set.of("person", "person_key", "audit_entry", "search_token", "scheduled_task", "flyway_schema_history", "erased_trace", "unfinished_erasure");

    /** Keys of records, which name no person even where they are spelt the same. */
    private static final Set<String> KEYS = Set.of("source", "external_id", "kind", "status");

    /** Every one of the database in use. */
    static List<TextColumn> all(Connection connection) throws SQLException {
        var found = new ArrayList<TextColumn>();
        var records = new HashSet<String>();
        var schema = connection.getMetaData().getDatabaseProductName().equals("MySQL") ? null : "public";
        try (var columns = connection.getMetaData().getColumns(connection.getCatalog(), schema, "%", "%")) {
            while (columns.next()) {
                var table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                var name = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                if (name.equals("id")) records.add(table);
                if (!TEXT.contains(columns.getInt("DATA_TYPE")) || NOT_THESE.contains(table) || KEYS.contains(name)) continue;
                found.add(new TextColumn(table, name, columns.getInt("COLUMN_SIZE"), false));
            }
        }
        return found.stream().map(column -> new TextColumn(column.table, column.name, column.length, records.contains(column.table))).toList();
    }

    /** The different texts in it that name the person. */
    List<String> holding(Connection connection, NamingWords words) throws SQLException {
        var conditions = new ArrayList<String>();
        if (!words.whole().isEmpty()) conditions.add("lower(%s) in (%s)".formatted(name, String.join(", ", Collections.nCopies(words.whole().size(), "?"))));
        conditions.addAll(Collections.nCopies(words.within().size(), "lower(" + name + ") like ? escape '!'"));
        if (conditions.isEmpty()) return List.of();
        var sql = "select distinct %s from %s where %s".formatted(name, table, String.join(" or ", conditions));
        try (var select = connection.prepareStatement(sql)) {
            var at = 1;
            for (var word : words.whole()) select.setString(at++, word);
            for (var word : words.within()) select.setString(at++, NamingWords.like(word));
            var texts = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) if (words.name(rows.getString(1))) texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    int count(Connection connection, String text) throws SQLException {
        try (var select = connection.prepareStatement("select count(*) from %s where %s = ?".formatted(table, name))) {
            select.setString(1, text);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    int replace(Connection connection, String text, String instead) throws SQLException {
        var fitting = instead.length() <= length ? instead : instead.substring(0, length);
        try (var update = connection.prepareStatement("update %1$s set %2$s = ? where %2$s = ?".formatted(table, name))) {
            update.setString(1, fitting);
            update.setString(2, text);
            var rows = update.executeUpdate();
            if (ofRecords) forgetWords(connection, text, fitting);
            return rows;
        }
    }

    /** Search finds the records no longer by the words that they have lost. */
    private void forgetWords(Connection connection, String text, String instead) throws SQLException {
        var lost = new HashSet<>(Fold.words(text));
        lost.removeAll(Fold.words(instead));
        var sql = "delete from search_token where token = ? and record_id in (select id from %s where %s = ?)".formatted(table, name);
        try (var delete = connection.prepareStatement(sql)) {
            for (var word : lost) {
                delete.setString(1, word);
                delete.setString(2, instead);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
