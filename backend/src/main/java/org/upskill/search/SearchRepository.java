package org.upskill.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.upskill.shared.search.SearchKind;

/** Reads the search index. */
@ApplicationScoped
class SearchRepository {
    /** Words with more hits than this are equally common: counting on would cost more than it tells. */
    private static final int COUNTED = 1_000;

    private final EntityManager entities;

    SearchRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The best matches of each kind that has any, by one statement, or two when there are several words. */
    Map<SearchKind, Map<UUID, Tier>> find(SearchText text, List<SearchKind> kinds, int limit) {
        var statement = new SearchStatement(limit);
        var hits = hits(text, kinds);
        for (var number = 0; number < kinds.size(); number++) {
            var counts = hits.get(number);
            var rarestFirst = IntStream.range(0, counts.size()).boxed().sorted(Comparator.comparing(counts::get)).toList();
            if (counts.get(rarestFirst.getFirst()) > 0) statement.add(number, kinds.get(number), rarestFirst);
        }
        return statement.isEmpty() ? Map.of() : read(statement, text, kinds);
    }

    private Map<SearchKind, Map<UUID, Tier>> read(SearchStatement statement, SearchText text, List<SearchKind> kinds) {
        var query = query(statement.sql())
                .addScalar("kind", Integer.class)
                .addScalar("tier", Integer.class)
                .addScalar("id", UUID.class);
        text.parameters().forEach(query::setParameter);
        var found = new LinkedHashMap<SearchKind, Map<UUID, Tier>>();
        for (var row : query.getResultList()) {
            found.computeIfAbsent(kinds.get((Integer) row[0]), kind -> new LinkedHashMap<>())
                    .merge((UUID) row[2], Tier.values()[(Integer) row[1]], (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        return found;
    }

    /** For each kind how many hits each word has, up to the number that is counted. */
    private List<List<Integer>> hits(SearchText text, List<SearchKind> kinds) {
        var sql = new ArrayList<String>();
        for (var kind : kinds) {
            for (var word = 0; word < text.words().size(); word++) {
                sql.add("select %1$d as place, count(*) as hits from (select 1 from search_token where kind = '%2$s' and token >= :word%3$d and token < :word%3$dEnd limit %4$d) c%1$d"
                        .formatted(sql.size(), kind.name(), word, COUNTED));
            }
        }
        var query = query(String.join(" union all ", sql)).addScalar("place", Integer.class).addScalar("hits", Integer.class);
        text.wordParameters().forEach(query::setParameter);
        var counts = new Integer[sql.size()];
        for (var row : query.getResultList()) counts[(Integer) row[0]] = (Integer) row[1];
        var words = text.words().size();
        return IntStream.range(0, kinds.size()).mapToObj(kind -> List.of(counts).subList(kind * words, (kind + 1) * words)).toList();
    }

    private NativeQuery<Object[]> query(String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }
}
