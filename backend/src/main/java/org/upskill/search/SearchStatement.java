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
            if (counts.any(match)) part(number, match.tier, matching(kind, match, counts));
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

    /** Goes along the hits of the rarest word, in the order of the index, and keeps the records that have the others too. */
    private String matching(SearchKind kind, Match match, WordCounts counts) {
        var rarestFirst = counts.rarestFirst();
        var hits = "search_token t where t.kind = '%s' and %s".formatted(kind.name(), match.condition("t", rarestFirst.getFirst()));
        var inOrder = " order by t.kind, t.token, t.record_id limit ";
        var stop = limit * WORDS_PER_RECORD;
        var others = new StringBuilder();
        for (var word : rarestFirst.subList(1, rarestFirst.size())) others.append(" and ").append(other(kind, match.condition("o", word), counts.isProbed(word)));
        if (isWanted(kind) != null) others.append(" and exists (select 1 from %s r where r.id = t.record_id and %s)".formatted(kind.table(), isWanted(kind)));
        if (counts.isComplete()) return "select t.record_id as id from " + hits + others + inOrder + stop;
        // Not put in order again, which would take a look at every one of them.
        return "select t.record_id as id from (select t.record_id from %s%s) t where 1 = 1%s limit %d"
                .formatted(hits, inOrder + counts.most(), others, stop);
    }

    /** A common word is looked up in each record; all records with a rarer one are read once, which MySQL has to be told. */
    private static String other(SearchKind kind, String condition, boolean probed) {
        return probed
                ? "(select count(*) from search_token o where o.record_id = t.record_id and o.kind = '%s' and %s) > 0".formatted(kind.name(), condition)
                : "t.record_id in (select /*+ SUBQUERY(MATERIALIZATION) */ o.record_id from search_token o where o.kind = '%s' and %s)".formatted(kind.name(), condition);
    }

    /** The condition on a record {@code r} of the kind that it is archived or is not; null when either will do. */
    private String isWanted(SearchKind kind) {
        if (archived == Archived.ANY) return null;
        if (!kind.isArchivable()) return archived == Archived.TRUE ? "1 = 0" : null;
        return archived == Archived.TRUE ? "r.archived_at is not null" : "r.archived_at is null";
    }
}
