package org.upskill.shared.persistence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the records with all words are found at the least cost, from how many hits each word has. Reading all hits of a word goes along
 * the index and is quick; looking up in single records whether they have a word is slow, so that is done only for few records or
 * where nearly every record has the word.
 *
 * @param kind   the kind in the search index
 * @param words  rarest first
 * @param bounds from where on a word counts as common
 */
record SearchPlan(String kind, List<WordHits> words, Bounds bounds) {
    /**
     * Where one way becomes quicker than another.
     *
     * @param few     so many records are taken from the index and then sorted; of more, a list walked in its order soon has a page together
     * @param counted so many hits of a word are counted and read at most; a word with more is looked up in each record
     * @param probed  in so many records at most
     */
    record Bounds(int few, int counted, int probed) {
        /** Found by measuring both databases with 100,000 records. */
        static final Bounds USUAL = new Bounds(2_000, 30_000, 2_000);
    }

    /** Whether the records may turn out to be few, and finding them is bounded. */
    boolean mayBeFew() {
        if (rarest() <= Math.min(bounds.few(), bounds.probed())) return true;
        return words.size() > 1 && isReadWhole(1);
    }

    /** Whether the hits of the rarest word lead to every record. */
    boolean countsAll() {
        return rarest() < bounds.counted() && rarest() <= countedHits();
    }

    /** So many hits of the rarest word are looked at to count records. */
    int countedHits() {
        return isReadWhole(words.size() - 1) || words.size() == 1 ? bounds.counted() : bounds.probed();
    }

    /** SQL: the ids of the first records with all words, one more than would be few. */
    String fewIds() {
        var others = words.stream().skip(1).map(word -> " and " + nativeHas(words.indexOf(word))).collect(Collectors.joining());
        return "select distinct t.record_id as id from search_token t where %s%s limit %d".formatted(hits("t", 0), others, bounds.few() + 1);
    }

    /** JPQL: that the record with this id has all words, looked at one record after the other. */
    String walkedCondition(String id) {
        return words.stream().map(word -> has(words.indexOf(word), id)).collect(Collectors.joining(" and "));
    }

    /** JPQL: the first hits of the rarest word, as {@code c.id}. */
    String rarestHits() {
        return "(select t.recordId as id from SearchToken t where t.kind = '%s' and t.token >= :word0 and t.token < :word0End".formatted(kind)
                + " order by t.kind, t.token, t.recordId limit %d) c".formatted(countedHits());
    }

    /** JPQL: that the record {@code c.id} out of {@link #rarestHits} has the other words. */
    String othersOfHits() {
        return "1 = 1" + words.stream().skip(1).map(word -> " and " + has(words.indexOf(word), "c.id")).collect(Collectors.joining());
    }

    private int rarest() {
        return words.getFirst().hits();
    }

    private boolean isReadWhole(int number) {
        return words.get(number).hits() < bounds.counted();
    }

    private String has(int number, String id) {
        if (isReadWhole(number)) {
            var all = all(number, "?", "?").replace("'", "''");
            return "sql('case when ? in (%1$s) then 1 end', %2$s, :word%3$d, :word%3$dEnd) is not null".formatted(all, id, number);
        }
        // A count, because MySQL turns an "exists" round and reads every hit of a common word.
        return "(select count(*) from SearchToken o where o.recordId = %1$s and o.kind = '%2$s' and o.token >= :word%3$d and o.token < :word%3$dEnd) > 0"
                .formatted(id, kind, number);
    }

    private String nativeHas(int number) {
        if (isReadWhole(number) && rarest() > bounds.probed() / 10) {
            return "t.record_id in (%s)".formatted(all(number, ":word" + number, ":word" + number + "End"));
        }
        return "(select count(*) from search_token o where o.record_id = t.record_id and %s) > 0".formatted(hits("o", number));
    }

    /** All records with a word; MySQL is told to read them once and not for each record it asks about. */
    private String all(int number, String from, String to) {
        return "select /*+ SUBQUERY(MATERIALIZATION) */ o%1$d.record_id from search_token o%1$d".formatted(number)
                + " where o%1$d.kind = '%2$s' and o%1$d.token >= %3$s and o%1$d.token < %4$s".formatted(number, kind, from, to);
    }

    private String hits(String alias, int number) {
        return "%1$s.kind = '%2$s' and %1$s.token >= :word%3$d and %1$s.token < :word%3$dEnd".formatted(alias, kind, number);
    }
}
