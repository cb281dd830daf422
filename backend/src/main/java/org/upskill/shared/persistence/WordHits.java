package org.upskill.shared.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A word somebody looks for, and the records of one kind that have a word which starts with it.
 *
 * @param whole    the records that have the very word
 * @param others   the hits of longer words, a record as often as it has such words
 * @param complete false for a common word, whose hits were not read to the end
 */
record WordHits(String word, List<UUID> whole, List<UUID> others, boolean complete) {
    int number() {
        return whole.size() + others.size();
    }

    /**
     * The records that have the word too.
     *
     * @param records for each whether all words so far are whole in it; null where this is the first word
     */
    Map<UUID, Boolean> among(Map<UUID, Boolean> records) {
        var both = new LinkedHashMap<UUID, Boolean>();
        for (var id : whole) {
            var soFar = records == null ? Boolean.TRUE : records.get(id);
            if (soFar != null) both.put(id, soFar);
        }
        for (var id : others) if (records == null || records.containsKey(id)) both.putIfAbsent(id, false);
        return both;
    }

    /** The range of words that start with it, as parameters. */
    Map<String, String> range() {
        return Map.of("word", word, "wordEnd", end(word));
    }

    /** Where the range of words ends that start with this one. */
    static String end(String word) {
        return word + Character.MAX_VALUE;
    }
}
