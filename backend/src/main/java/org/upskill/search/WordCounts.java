package org.upskill.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many words of the records of one kind each word of the text agrees with.
 *
 * @param hits for each way to agree the count of every word, at most {@link #most}
 */
record WordCounts(Map<Match, List<Integer>> hits) {
    private static final int MOST_OF_ONE = 1_000;
    private static final int MOST_OF_SEVERAL = 4_000;

    /** So many hits of the rarest word are looked at; where every word is more common, a record may be missed. */
    static int most(int words) {
        return words == 1 ? MOST_OF_ONE : MOST_OF_SEVERAL;
    }

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
