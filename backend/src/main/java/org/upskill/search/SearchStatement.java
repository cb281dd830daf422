package org.upskill.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.upskill.shared.search.SearchKind;

/**
 * The SQL that reads the best matches of each kind. Every part stops at the limit and reads an index in its order, so that a
 * beginning which half the catalog shares costs no more than a rare one.
 */
final class SearchStatement {
    private final int limit;
    private final List<String> parts = new ArrayList<>();

    SearchStatement(int limit) {
        this.limit = limit;
    }

    /** @param rarestFirst the numbers of the words, the one with the fewest hits in this kind first */
    void add(int number, SearchKind kind, List<Integer> rarestFirst) {
        part(number, Tier.LABEL_START, "select r.id as id from %1$s r where r.%2$s >= :start and r.%2$s < :startEnd order by r.%2$s, r.id"
                .formatted(kind.table(), kind.labelColumn()));
        part(number, Tier.WHOLE_WORDS, matching(kind, rarestFirst, "%s.token = :word%d"));
        part(number, Tier.WORD_STARTS, matching(kind, rarestFirst, "%1$s.token >= :word%2$d and %1$s.token < :word%2$dEnd"));
    }

    /** The union of all parts: the number of the kind, the number of the tier, the id. */
    String sql() {
        return String.join(" union all ", parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    private void part(int number, Tier tier, String select) {
        var name = "p" + parts.size();
        parts.add("select %1$d as kind, %2$d as tier, %3$s.id as id from (%4$s limit %5$d) %3$s".formatted(number, tier.ordinal(), name, select, limit));
    }

    /** Goes along the hits of the rarest word and looks in each record for the others. */
    private static String matching(SearchKind kind, List<Integer> rarestFirst, String condition) {
        var others = rarestFirst.stream().skip(1)
                .map(word -> " and exists (select 1 from search_token o where o.record_id = t.record_id and o.kind = '%s' and %s)"
                        .formatted(kind.name(), condition.formatted("o", word)))
                .collect(Collectors.joining());
        return "select distinct t.record_id as id from search_token t where t.kind = '%s' and %s%s"
                .formatted(kind.name(), condition.formatted("t", rarestFirst.getFirst()), others);
    }
}
