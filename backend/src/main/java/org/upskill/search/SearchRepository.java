package org.upskill.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.upskill.shared.http.Archived;
import org.upskill.shared.persistence.TextSearch;
import org.upskill.shared.search.SearchKind;

/** Finds the best matches of each kind: by the start of the label, and by the words in the search index. */
@ApplicationScoped
class SearchRepository {
    private final EntityManager entities;

    SearchRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The best matches of each kind that has any, and perhaps some more. */
    Map<SearchKind, Map<UUID, Tier>> find(SearchText text, List<SearchKind> among, int limit, Archived archived) {
        var searches = TextSearch.of(entities, among.stream().map(SearchKind::name).toList(), text.words());
        var kinds = among.stream().filter(kind -> !searches.get(kind.name()).isEmpty() && (kind.isArchivable() || archived != Archived.TRUE)).toList();
        var started = ids(kinds, kind -> startsWithText(kind, limit, archived), text.labelRange());
        var away = archived == Archived.ANY ? Map.<SearchKind, Set<UUID>>of() : archived(kinds);
        var found = new LinkedHashMap<SearchKind, Map<UUID, Tier>>();
        for (var kind : kinds) {
            var tiers = new LinkedHashMap<UUID, Tier>();
            for (var id : started.getOrDefault(kind, Set.of())) tiers.put(id, Tier.LABEL_START);
            searches.get(kind.name())
                    .best(limit, id -> archived == Archived.ANY || away.getOrDefault(kind, Set.of()).contains(id) == (archived == Archived.TRUE))
                    .forEach((id, whole) -> tiers.putIfAbsent(id, whole ? Tier.WHOLE_WORDS : Tier.WORD_STARTS));
            if (!tiers.isEmpty()) found.put(kind, tiers);
        }
        return found;
    }

    private static String startsWithText(SearchKind kind, int limit, Archived archived) {
        var wanted = switch (kind.isArchivable() ? archived : Archived.ANY) {
            case ANY -> "";
            case TRUE -> " and r.archived_at is not null";
            // Nearly all records are in use: an index of those would have a database sort them all, so this is a condition that none serves.
            case FALSE -> " and case when r.archived_at is null then 1 else 0 end = 1";
        };
        return "select r.id from %1$s r where r.%2$s >= :start and r.%2$s < :startEnd%3$s order by r.%2$s, r.id limit %4$d"
                .formatted(kind.table(), kind.labelColumn(), wanted, limit);
    }

    private Map<SearchKind, Set<UUID>> archived(List<SearchKind> kinds) {
        var archivable = kinds.stream().filter(SearchKind::isArchivable).toList();
        return ids(archivable, kind -> "select r.id from %s r where r.archived_at is not null".formatted(kind.table()), Map.of());
    }

    /** What a statement finds for each kind, all by one. */
    private Map<SearchKind, Set<UUID>> ids(List<SearchKind> kinds, Function<SearchKind, String> select, Map<String, String> parameters) {
        if (kinds.isEmpty()) return Map.of();
        var parts = new ArrayList<String>();
        for (var kind : kinds) parts.add("select %1$d as kind, k%1$d.id as id from (%2$s) k%1$d".formatted(parts.size(), select.apply(kind)));
        var query = entities.unwrap(Session.class).createNativeQuery(String.join(" union all ", parts), Object[].class)
                .addScalar("kind", Integer.class)
                .addScalar("id", UUID.class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().collect(Collectors.groupingBy(
                row -> kinds.get((Integer) row[0]), HashMap::new, Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }
}
