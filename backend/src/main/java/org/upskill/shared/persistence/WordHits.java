package org.upskill.shared.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hibernate.Session;

/** A word somebody looks for, and how many words in the search index start with it, counted so far as it matters. */
record WordHits(String word, int hits) {
    /** The words, the one with the fewest hits first, each counted to the limit by one statement for all. */
    static List<WordHits> rarestFirst(EntityManager entities, String kind, Collection<String> words, int limit) {
        var list = List.copyOf(words);
        if (list.isEmpty()) return List.of();
        var parts = new ArrayList<String>();
        for (var number = 0; number < list.size(); number++) {
            parts.add(("select %1$d as number, count(*) as hits from (select 1 from search_token"
                            + " where kind = :kind and token >= :word%1$d and token < :word%1$dEnd limit %2$d) c%1$d")
                    .formatted(number, limit));
        }
        var query = entities.unwrap(Session.class).createNativeQuery(String.join(" union all ", parts), Object[].class)
                .addScalar("number", Integer.class)
                .addScalar("hits", Integer.class)
                .setParameter("kind", kind);
        for (var number = 0; number < list.size(); number++) {
            query.setParameter("word" + number, list.get(number)).setParameter("word" + number + "End", end(list.get(number)));
        }
        return query.getResultList().stream()
                .map(row -> new WordHits(list.get((Integer) row[0]), (Integer) row[1]))
                .sorted(Comparator.comparing(WordHits::hits))
                .toList();
    }

    /** Where the range of words ends that start with this one. */
    static String end(String word) {
        return word + Character.MAX_VALUE;
    }
}
