package org.upskill.shared.persistence;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Reads from the search index which records have a word. It does so by JDBC, because Hibernate takes longer for a row than the database. */
final class WordReader {
    /** Marks a hit of the very word: the least bit of the number that a hit comes with. */
    private static final String IS_WHOLE = "case when %s.token = ? then 0 else 1 end";

    private static final String HITS = "%1$s.kind = '%2$s' and %1$s.token >= ? and ? > %1$s.token";

    private final SharedSessionContractImplementor session;

    WordReader(EntityManager entities) {
        session = entities.unwrap(SharedSessionContractImplementor.class);
    }

    /** For each kind, the hits of the words in their order, at most so many of each; all by one statement. */
    Map<String, List<WordHits>> first(List<String> kinds, List<String> words, int most) {
        var parts = new ArrayList<String>();
        var parameters = new ArrayList<String>();
        for (var kind : kinds) {
            for (var word : words) {
                parts.add("(%s limit %d)".formatted(hits(2 * parts.size(), kind), most + 1));
                parameters.addAll(List.of(word, word, WordHits.end(word)));
            }
        }
        var found = read(String.join(" union all ", parts), parameters, parts.size());
        var byKind = new HashMap<String, List<WordHits>>();
        for (var kind : kinds) {
            var first = byKind.size() * words.size();
            byKind.put(kind, IntStream.range(0, words.size()).mapToObj(word -> found.get(first + word).of(words.get(word), most)).toList());
        }
        return byKind;
    }

    /** All hits of a word. */
    WordHits all(String kind, String word) {
        return read(hits(0, kind), List.of(word, word, WordHits.end(word)), 1).getFirst().of(word, Integer.MAX_VALUE);
    }

    /**
     * The records with a rare word and all the others; each hit of the rare one is looked into for those.
     *
     * @return a hit is whole where the record has all the very words
     */
    WordHits probed(String kind, String rare, List<String> others) {
        // The best hit of each word, because MySQL turns an "exists" round and reads every hit of a common word.
        var best = "(select min(" + IS_WHOLE.formatted("o") + ") from search_token o where o.record_id = t.record_id and " + HITS.formatted("o", kind) + ") as w%d";
        var bests = IntStream.range(0, others.size()).mapToObj(best::formatted).collect(Collectors.joining(", "));
        var names = IntStream.range(0, others.size()).mapToObj(number -> "w" + number).toList();
        var sql = "select greatest(w, %s) as number, id from (select t.record_id as id, %s as w, %s from search_token t where %s) h where %s"
                .formatted(
                        String.join(", ", names), IS_WHOLE.formatted("t"), bests, HITS.formatted("t", kind),
                        names.stream().map(name -> name + " is not null").collect(Collectors.joining(" and ")));
        var parameters = Stream.of(
                Stream.of(rare),
                others.stream().flatMap(word -> Stream.of(word, word, WordHits.end(word))),
                Stream.of(rare, WordHits.end(rare)));
        return read(sql, parameters.flatMap(words -> words).toList(), 1).getFirst().of(rare, Integer.MAX_VALUE);
    }

    private static String hits(int number, String kind) {
        return "select %d + %s as number, t.record_id as id from search_token t where %s".formatted(number, IS_WHOLE.formatted("t"), HITS.formatted("t", kind));
    }

    private List<Hits> read(String sql, List<String> parameters, int parts) {
        var statistics = session.getFactory().getStatistics();
        if (statistics.isStatisticsEnabled()) statistics.prepareStatement();
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var number = 0; number < parameters.size(); number++) statement.setString(number + 1, parameters.get(number));
                return hits(statement, parts);
            }
        });
    }

    private static List<Hits> hits(PreparedStatement statement, int parts) throws SQLException {
        var found = IntStream.range(0, parts).mapToObj(part -> new Hits(new ArrayList<>(), new ArrayList<>())).toList();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                var number = rows.getInt(1);
                var hits = found.get(number / 2);
                (number % 2 == 0 ? hits.whole : hits.others).add(Ids.of(rows.getBytes(2)));
            }
        }
        return found;
    }

    private record Hits(List<UUID> whole, List<UUID> others) {
        WordHits of(String word, int most) {
            return new WordHits(word, whole, others, whole.size() + others.size() <= most);
        }
    }
}
