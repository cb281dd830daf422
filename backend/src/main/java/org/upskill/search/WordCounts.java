package org.upskill.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How common each word of the text is among the records of one kind.
 *
 * @param starts how many words of the records start with it, at most {@link #counted}
 * @param wholes more than 0 where a record has the very word
 */
record WordCounts(List<Integer> starts, List<Integer> wholes) {
    private static final int MOST_OF_ONE = 1_000;
    private static final int MOST_OF_SEVERAL = 12_000;

    /** In so many records, at most, a common word is looked up one by one. */
    private static final int PROBED = 4_000;

    /** Up to here looking up single records is quicker than reading all hits of another word. */
    private static final int FEW = 200;

    /** So many hits of a word are counted and read where the text has so many words; with more the word is common. */
    static int counted(int words) {
        return words == 1 ? MOST_OF_ONE : MOST_OF_SEVERAL;
    }

    /** The numbers of the words, the one with the fewest hits first. */
    List<Integer> rarestFirst() {
        return IntStream.range(0, starts.size()).boxed().sorted(Comparator.comparing(starts::get)).toList();
    }

    /** Whether any record can agree with every word in this way. */
    boolean any(Match match) {
        return (match == Match.WHOLE ? wholes : starts).stream().allMatch(hits -> hits > 0);
    }

    /** Whether a word other than the rarest is better looked up in single records than read as a whole. */
    boolean isProbed(int word) {
        return isCommon(word) || rarest() <= FEW;
    }

    /** So many hits of the rarest word are looked at. */
    int most() {
        return IntStream.range(0, starts.size()).anyMatch(this::isCommon) ? Math.min(PROBED, counted(starts.size())) : MOST_OF_SEVERAL;
    }

    /** Whether no match is left out. */
    boolean isComplete() {
        return rarest() < most();
    }

    private boolean isCommon(int word) {
        return starts.get(word) >= counted(starts.size());
    }

    private int rarest() {
        return starts.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }
}
