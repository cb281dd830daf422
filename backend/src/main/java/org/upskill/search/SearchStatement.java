package org.upskill.search;

import java.util.ArrayList;
import java.util.List;
import org.upskill.shared.http.Archived;
import org.upskill.shared.search.SearchKind;

/**
 * The SQL that reads the best matches of each kind. Every part reads an index in its order and stops early, so that a
 * beginning which half the catalog shares costs no more than a rare one.
 */
final class SearchStatement {
    /** A record may have several words with one beginning, so more words are read than records wanted. */
    private static final int WORDS_PER_RECORD = 4;

    private final int limit;
    private final Archived archived;
    private final List<String> parts = new ArrayList<>();

    SearchStatement(int limit, Archived archived) {
        this.limit = limit;
        this.archived = archived;
    }

    void add(int number, SearchKind kind, WordCounts counts) {
        part(number, Tier.LABEL_START, "select r.id as id from %1$s r where r.%2$s >= :start and r.%2$s < :startEnd%4$s order by r.%2$s, r.id limit %3$d"
                .formatted(kind.table(), kind.labelColumn(), limit, isWanted(kind) == null ? "" : " and " + isWanted(kind)));
        for (var match : Match.values()) {
            if (counts.fewest(match) > 0) part(number, match.tier, matching(kind, match, counts.rarestFirst(match)));
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The union of all parts: the number of the kind, the number of the tier, the id. */
    String sql() {
        return String.join(" union all ", parts);
    }

    private void part(int number, Tier tier, String select) {
        var name = "p" + parts.size();
        parts.add("select %1$d as kind, %2$d as tier, %3$s.id as id from (%4$s) %3$s".formatted(number, tier.ordinal(), name, select));
    }

    /** Goes along the first hits of the rarest word, in the order of the index, and looks in each record for the others. */
    private String matching(SearchKind kind, Match match, List<Integer> rarestFirst) {
        var hits = "select t.record_id as id from search_token t where t.kind = '%s' and %s order by t.kind, t.token, t.record_id limit %d";
        var first = match.condition("t", rarestFirst.getFirst());
        var others = new ArrayList<String>();
        for (var word : rarestFirst.subList(1, rarestFirst.size())) {
            others.add("exists (select 1 from search_token o where o.record_id = d.id and o.kind = '%s' and %s)"
                    .formatted(kind.name(), match.condition("o", word)));
        }
        if (isWanted(kind) != null) others.add("exists (select 1 from %s r where r.id = d.id and %s)".formatted(kind.table(), isWanted(kind)));
        if (others.isEmpty()) return hits.formatted(kind.name(), first, limit * WORDS_PER_RECORD);
        return "select d.id as id from (%s) d where %s limit %d"
                .formatted(hits.formatted(kind.name(), first, WordCounts.most(rarestFirst.size())), String.join(" and ", others), limit * WORDS_PER_RECORD);
    }

    /** The condition on a record {@code r} of the kind that it is archived or is not; null when either will do. */
    private String isWanted(SearchKind kind) {
        if (archived == Archived.ANY) return null;
        if (!kind.isArchivable()) return archived == Archived.TRUE ? "1 = 0" : null;
        return archived == Archived.TRUE ? "r.archived_at is not null" : "r.archived_at is null";
    }
}
