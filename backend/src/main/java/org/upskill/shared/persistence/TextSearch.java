package org.upskill.shared.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.upskill.shared.text.Fold;

/**
 * The records of one kind that have every one of some words, at least as a beginning. The hits of each word are read along the index
 * and brought together here, half a microsecond a hit; to have the database look into a record for a word takes ten times as long.
 */
public final class TextSearch {
    /**
     * Where another way becomes quicker.
     *
     * @param common a word with more hits than this is read to its end only when it must be
     * @param probed so many hits of a rare word at most are looked into for common ones
     */
    record Bounds(int common, int probed) {
        /** Found by measuring both databases with 100,000 records. */
        static final Bounds USUAL = new Bounds(20_000, 2_000);

        /** Where only the best records are wanted, the first hits of one word nearly always do. */
        static final Bounds OF_ONE_WORD = new Bounds(300, 2_000);

        /** The same for several words: a tenth of the hits of each common one bring a hundredth of the records with all of them. */
        static final Bounds OF_SEVERAL_WORDS = new Bounds(2_000, 2_000);
    }

    private final WordReader reader;
    private final String kind;
    private final Bounds bounds;
    private final List<WordHits> rarestFirst;
    private Map<UUID, Boolean> all;

    private TextSearch(WordReader reader, String kind, Bounds bounds, List<WordHits> hits) {
        this.reader = reader;
        this.kind = kind;
        this.bounds = bounds;
        this.rarestFirst = hits.stream().sorted(Comparator.comparing(WordHits::number)).toList();
    }

    /**
     * The search for words in some kinds of the index, each with what one statement for all could read.
     *
     * @param words at least one, as {@link Fold#words} gives them
     */
    public static Map<String, TextSearch> of(EntityManager entities, List<String> kinds, Collection<String> words) {
        return of(entities, kinds, words, words.size() == 1 ? Bounds.OF_ONE_WORD : Bounds.OF_SEVERAL_WORDS);
    }

    static Map<String, TextSearch> of(EntityManager entities, List<String> kinds, Collection<String> words, Bounds bounds) {
        var reader = new WordReader(entities);
        var searches = new LinkedHashMap<String, TextSearch>();
        var hits = reader.first(kinds, telling(words), bounds.common());
        for (var kind : kinds) searches.put(kind, new TextSearch(reader, kind, bounds, hits.get(kind)));
        return searches;
    }

    /** The words without those that another one begins with: a record with "senior" has "s" as well. */
    private static List<String> telling(Collection<String> words) {
        return words.stream().filter(word -> words.stream().noneMatch(other -> other.length() > word.length() && other.startsWith(word))).toList();
    }

    /** Whether no record can have the words. */
    public boolean isEmpty() {
        return rarestFirst.getFirst().number() == 0;
    }

    /**
     * The best of the records that are wanted, by no more statements than it takes to find so many.
     *
     * @return those with all words whole first, and for each whether it is such a one
     */
    public Map<UUID, Boolean> best(int most, Predicate<UUID> wanted) {
        var found = rarestFirst.getFirst().complete() ? Map.<UUID, Boolean>of() : first(together(rarestFirst), most, wanted);
        var best = found.size() == most && (wholeAreRead() || !found.containsValue(false));
        return best ? found : first(all(), most, wanted);
    }

    /** Whether no hit of a very word is left to read: they come before those of longer words. */
    private boolean wholeAreRead() {
        return rarestFirst.stream().allMatch(word -> word.complete() || !word.others().isEmpty());
    }

    /** All records with the words. */
    Set<UUID> records() {
        return all().keySet();
    }

    /** The one common word that was looked for, as far as it was read; null for any other text. */
    WordHits commonWord() {
        var rarest = rarestFirst.getFirst();
        return rarestFirst.size() == 1 && !rarest.complete() ? rarest : null;
    }

    private static Map<UUID, Boolean> first(Map<UUID, Boolean> records, int most, Predicate<UUID> wanted) {
        var found = new LinkedHashMap<UUID, Boolean>();
        for (var whole : List.of(true, false)) {
            records.entrySet().stream()
                    .filter(record -> record.getValue() == whole && wanted.test(record.getKey()))
                    .limit(most - found.size())
                    .forEach(record -> found.put(record.getKey(), whole));
        }
        return found;
    }

    private Map<UUID, Boolean> all() {
        if (all == null) all = isEmpty() ? Map.of() : together(isProbed() ? probed() : read());
        return all;
    }

    private boolean isProbed() {
        return rarestFirst.getFirst().number() <= bounds.probed() && !rarestFirst.getLast().complete();
    }

    /** The rarest word with all common ones in one, and the others. */
    private List<WordHits> probed() {
        var words = new ArrayList<WordHits>();
        var common = rarestFirst.stream().filter(word -> !word.complete()).map(WordHits::word).toList();
        words.add(reader.probed(kind, rarestFirst.getFirst().word(), common));
        rarestFirst.stream().skip(1).filter(WordHits::complete).forEach(words::add);
        return words;
    }

    private List<WordHits> read() {
        return rarestFirst.stream().map(word -> word.complete() ? word : reader.all(kind, word.word())).toList();
    }

    private static Map<UUID, Boolean> together(List<WordHits> words) {
        Map<UUID, Boolean> found = null;
        for (var word : words) found = word.among(found);
        return found;
    }
}
