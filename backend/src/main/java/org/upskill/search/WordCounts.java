package org.upskill.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many words of the records of one kind each word of the text agrees with.
 *
 * @param hits for each way to agree the count of every word, at most {@link #MOST}
 */
record WordCounts(Map<Match, List<Integer>> hits) {
    /** So many hits of the rarest word are looked at; a text of several words that are all more common may miss a record. */
    static final int MOST = 4_000;

    /** The numbers of the words, the one with the fewest hits first. */
    List<Integer> rarestFirst(Match match) {
        var counts = hits.get(match);
        return IntStream.range(0, counts.size()).boxed().sorted(Comparator.comparing(counts::get)).toList();
    }

    /** How many hits the rarest word has. */
    int fewest(Match match) {
        return hits.get(match).stream().mapToInt(Integer::intValue).min().orElseThrow();
    }
}
