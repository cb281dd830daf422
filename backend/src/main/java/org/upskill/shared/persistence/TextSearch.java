package org.upskill.shared.persistence;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.text.Fold;

/**
 * The words by which a list is filtered, all of which a record must have, at least as a beginning. Where few records have them, the
 * search index names those; where many do, the list is walked in its order and soon has a page together.
 */
final class TextSearch {
    private final SearchPlan plan;

    /** The records that have the words; null where they are not few. */
    private final List<UUID> few;

    private TextSearch(SearchPlan plan, List<UUID> few) {
        this.plan = plan;
        this.few = few;
    }

    /** The search for a text in one kind of the index; null where the text has no words. */
    static TextSearch of(EntityManager entities, String kind, String text, SearchPlan.Bounds bounds) {
        var words = Fold.words(text == null ? "" : text);
        if (words.isEmpty()) return null;
        var plan = new SearchPlan(kind, WordHits.rarestFirst(entities, kind, words, bounds.counted()), bounds);
        return new TextSearch(plan, plan.mayBeFew() ? few(entities, plan) : null);
    }

    private static List<UUID> few(EntityManager entities, SearchPlan plan) {
        var query = entities.unwrap(Session.class).createNativeQuery(plan.fewIds(), UUID.class).addScalar("id", UUID.class);
        wordParameters(plan).forEach(query::setParameter);
        var found = query.getResultList();
        return found.size() > plan.bounds().few() ? null : found;
    }

    /** The condition on a record {@code r}. */
    String condition() {
        return isFew() ? "r.id in :few" : plan.walkedCondition("r.id");
    }

    Map<String, Object> parameters() {
        return isFew() ? Map.of("few", few) : wordParameters(plan);
    }

    /** Whether the records are known one by one. */
    boolean isFew() {
        return few != null;
    }

    /** How the many are counted. */
    SearchPlan plan() {
        return plan;
    }

    private static Map<String, Object> wordParameters(SearchPlan plan) {
        var parameters = new HashMap<String, Object>();
        for (var number = 0; number < plan.words().size(); number++) {
            var word = plan.words().get(number).word();
            parameters.put("word" + number, word);
            parameters.put("word" + number + "End", WordHits.end(word));
        }
        return parameters;
    }
}
