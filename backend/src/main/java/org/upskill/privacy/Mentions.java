package org.upskill.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.upskill.shared.privacy.PersonalStore;

/**
 * Wherever else a person is named: who made or decided a thing, a comment, a stored answer. It finds the columns of texts itself, so
 * that a new one is never forgotten. What was said stays; in the person's place stands a word that says nothing.
 */
@ApplicationScoped
class Mentions implements PersonalStore {
    private final EntityManager entities;

    Mentions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "mentions";
    }

    @Override
    public List<Map<String, Object>> report(Traces person) {
        var rows = new ArrayList<Map<String, Object>>();
        each(person, (column, text, connection) -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("where", column.table() + "." + column.name());
            row.put("text", text);
            row.put("times", column.count(connection, text));
            rows.add(row);
        });
        return rows;
    }

    @Override
    public int count(Traces person) {
        var sum = new int[1];
        each(person, (column, text, connection) -> sum[0] += column.count(connection, text));
        return sum[0];
    }

    @Override
    public int erase(Traces person) {
        var words = new NamingWords(person);
        var sum = new int[1];
        each(person, (column, text, connection) -> sum[0] += column.replace(connection, text, words.without(text)));
        return sum[0];
    }

    private void each(Traces person, Found found) {
        var words = new NamingWords(person);
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            for (var column : TextColumn.all(connection)) {
                for (var text : column.holding(connection, words)) found.in(column, text, connection);
            }
        });
        entities.clear();
    }

    private interface Found {
        void in(TextColumn column, String text, Connection connection) throws SQLException;
    }
}
