package org.upskill.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.upskill.shared.privacy.PersonalStore;

/** The views of lists that somebody has saved for themselves. Shared ones stay, without their maker's name. */
@ApplicationScoped
class PersonalViews implements PersonalStore {
    private final EntityManager entities;

    PersonalViews(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "views";
    }

    @Override
    public List<Map<String, Object>> report(Traces person) {
        return entities.createQuery("select v from ListView v where lower(v.owner) in :words order by v.createdAt", ListView.class)
                .setParameter("words", words(person))
                .getResultStream()
                .map(PersonalViews::row)
                .toList();
    }

    @Override
    public int count(Traces person) {
        return (int) report(person).stream().filter(view -> Boolean.FALSE.equals(view.get("shared"))).count();
    }

    @Override
    public int erase(Traces person) {
        var owned = " in (select v.id from ListView v where lower(v.owner) in :words and v.shared = false)";
        write("delete from ListViewDefault d where lower(d.owner) in :words", person);
        write("delete from ListViewDefault d where d.viewId" + owned, person);
        return write("delete from ListView v where lower(v.owner) in :words and v.shared = false", person);
    }

    private int write(String jpql, Traces person) {
        return entities.createQuery(jpql).setParameter("words", words(person)).executeUpdate();
    }

    private static List<String> words(Traces person) {
        return person.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static Map<String, Object> row(ListView view) {
        var row = new LinkedHashMap<String, Object>();
        row.put("list", view.listName);
        row.put("name", view.name);
        row.put("query", view.query);
        row.put("shared", view.shared);
        row.put("createdAt", view.createdAt);
        return row;
    }
}
