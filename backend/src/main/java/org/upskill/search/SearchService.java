package org.upskill.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.http.Archived;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.search.SearchKind;
import org.upskill.shared.search.SearchRecord;
import org.upskill.shared.security.Caller;
import org.upskill.shared.text.Fold;

/** The use case of finding a record. */
@ApplicationScoped
class SearchService {
    private final List<SearchKind> kinds;
    private final SearchRepository repository;
    private final Caller caller;

    SearchService(@All List<SearchKind> kinds, SearchRepository repository, Caller caller) {
        this.kinds = kinds.stream().sorted(Comparator.comparingInt(SearchKind::place)).toList();
        this.repository = repository;
        this.caller = caller;
    }

    @Transactional
    SearchAnswer find(SearchText text, Collection<String> kindNames, int limit, Archived archived) {
        var among = named(kindNames);
        if (text.isBlank() || !caller.readsCatalog()) return SearchAnswer.NOTHING;
        var groups = new ArrayList<Group>();
        var found = repository.find(text, among, limit, archived);
        found.forEach((kind, tiers) -> groups.add(group(kind, tiers, limit)));
        groups.sort(Comparator.comparingInt(Group::best).thenComparingInt(group -> group.kind().place()));
        return new SearchAnswer(groups.stream().flatMap(group -> group.hits().stream()).toList());
    }

    private List<SearchKind> named(Collection<String> names) {
        if (names.isEmpty()) return kinds;
        var known = kinds.stream().map(SearchKind::name).toList();
        if (!known.containsAll(names)) throw Problems.badParameter("kinds", "kinds must be of " + String.join(", ", known) + ".");
        return kinds.stream().filter(kind -> names.contains(kind.name())).toList();
    }

    private static Group group(SearchKind kind, Map<UUID, Tier> tiers, int limit) {
        var order = Comparator.<SearchRecord, Tier>comparing(record -> tiers.get(record.id()))
                .thenComparing(record -> Fold.sortKey(record.label()))
                .thenComparing(SearchRecord::id);
        var hits = kind.describe(tiers.keySet()).stream().sorted(order).limit(limit).map(record -> SearchHit.of(kind, record)).toList();
        return new Group(kind, tiers.values().stream().mapToInt(Tier::ordinal).min().orElseThrow(), hits);
    }

    private record Group(SearchKind kind, int best, List<SearchHit> hits) {}
}
