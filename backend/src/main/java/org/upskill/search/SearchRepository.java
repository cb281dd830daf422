package org.upskill.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.upskill.shared.http.Archived;
import org.upskill.shared.search.SearchKind;

/** Reads the search index: how common the words are, and then the best matches of all kinds by one statement. */
@ApplicationScoped
class SearchRepository {
    private final EntityManager entities;

    SearchRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The best matches of each kind that has any. */
    Found find(SearchText text, List<SearchKind> kinds, int limit, Archived archived) {
        var statement = new SearchStatement(limit, archived);
        var counts = counts(text, kinds);
        for (var number = 0; number < kinds.size(); number++) {
            if (counts.get(number).any(Match.START)) statement.add(number, kinds.get(number), counts.get(number));
        }
        var matches = statement.isEmpty() ? Map.<SearchKind, Map<UUID, Tier>>of() : read(statement, text, kinds);
        var complete = IntStream.range(0, kinds.size()).allMatch(number -> counts.get(number).isComplete()
                || matches.getOrDefault(kinds.get(number), Map.of()).size() >= limit);
        return new Found(matches, complete);
    }

    /**
     * What was found.
     *
     * @param complete false when a kind may have matches that were not looked at, although there is room for them
     */
    record Found(Map<SearchKind, Map<UUID, Tier>> matches, boolean complete) {}

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

    private List<WordCounts> counts(SearchText text, List<SearchKind> kinds) {
        var words = text.words().size();
        var sql = new ArrayList<String>();
        for (var kind : kinds) {
            for (var match : Match.values()) {
                for (var word = 0; word < words; word++) {
                    sql.add("select %1$d as place, count(*) as hits from (select 1 from search_token t where t.kind = '%2$s' and %3$s limit %4$d) c%1$d"
                            .formatted(sql.size(), kind.name(), match.condition("t", word), match == Match.START ? WordCounts.counted(words) : 1));
                }
            }
        }
        var query = query(String.join(" union all ", sql)).addScalar("place", Integer.class).addScalar("hits", Integer.class);
        text.wordParameters().forEach(query::setParameter);
        var hits = new Integer[sql.size()];
        for (var row : query.getResultList()) hits[(Integer) row[0]] = (Integer) row[1];
        return IntStream.range(0, kinds.size()).mapToObj(kind -> counts(List.of(hits), kind, words)).toList();
    }

    private static WordCounts counts(List<Integer> hits, int kind, int words) {
        var first = kind * Match.values().length * words;
        var starts = first + Match.START.ordinal() * words;
        var wholes = first + Match.WHOLE.ordinal() * words;
        return new WordCounts(hits.subList(starts, starts + words), hits.subList(wholes, wholes + words));
    }

    private NativeQuery<Object[]> query(String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }
}
