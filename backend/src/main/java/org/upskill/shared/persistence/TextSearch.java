package org.upskill.shared.persistence;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.upskill.shared.text.Fold;

/**
 * The words by which a list is filtered, all of which a record must have, at least as a beginning. The rarest leads to its
 * records in the search index; where even that one is common, the list is walked in its order and soon has a page together.
 */
final class TextSearch {
    private final String kind;
    private final List<WordHits> words;

    private TextSearch(String kind, List<WordHits> words) {
        this.kind = kind;
        this.words = words;
    }

    /** The search for a text in one kind of the index; null where the text has no words. */
    static TextSearch of(EntityManager entities, String kind, String text) {
        var words = Fold.words(text == null ? "" : text);
        return words.isEmpty() ? null : new TextSearch(kind, WordHits.rarestFirst(entities, kind, words));
    }

    /** The condition on a record {@code r}. */
    String condition() {
        if (isWalked()) return "(" + has(0, "r.id") + others("r.id") + ")";
        return "r.id in (select t.recordId from SearchToken t where %s%s)".formatted(hit("t", 0), others("t.recordId"));
    }

    /** Whether {@link #hits} are all there are. */
    boolean countsAll() {
        return words.getFirst().hits() < WordHits.COUNTED;
    }

    /** The records {@code c.id} of the first hits of the rarest word, of which some may lack the others. */
    String hits() {
        return "(select t.recordId as id from SearchToken t where %s order by t.kind, t.token, t.recordId limit %d) c"
                .formatted(hit("t", 0), WordHits.COUNTED);
    }

    /** The condition on a record {@code c.id} out of {@link #hits} that it has the other words. */
    String othersOfHits() {
        return "1 = 1" + others("c.id");
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        for (var number = 0; number < words.size(); number++) {
            parameters.put("word" + number, words.get(number).word());
            parameters.put("word" + number + "End", WordHits.end(words.get(number).word()));
        }
        return parameters;
    }

    private boolean isWalked() {
        return !countsAll();
    }

    private String others(String id) {
        return words.stream().skip(1).map(word -> " and " + has(words.indexOf(word), id)).collect(Collectors.joining());
    }

    /** A count, because MySQL turns an "exists" round and reads every hit of a common word. */
    private String has(int number, String id) {
        return "(select count(*) from SearchToken o where o.recordId = %s and %s) > 0".formatted(id, hit("o", number));
    }

    private String hit(String alias, int number) {
        return "%1$s.kind = '%2$s' and %1$s.token >= :word%3$d and %1$s.token < :word%3$dEnd".formatted(alias, kind, number);
    }
}
