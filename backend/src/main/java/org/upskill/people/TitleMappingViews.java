package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.upskill.role.Roles;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.Versions;
import org.upskill.shared.problem.Problems;

/** Finds mappings and shows them with what belongs to them. */
@ApplicationScoped
class TitleMappingViews {
    private final TitleMappingRepository mappings;
    private final TitleCounts counts;
    private final Roles roles;

    TitleMappingViews(TitleMappingRepository mappings, TitleCounts counts, Roles roles) {
        this.mappings = mappings;
        this.counts = counts;
        this.roles = roles;
    }

    TitleMapping find(UUID id) {
        return mappings.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** The mapping, for a caller who has seen it as it is now. */
    TitleMapping findSeen(UUID id, String ifMatch) {
        var mapping = find(id);
        Versions.require(ifMatch, mapping.version());
        return mapping;
    }

    Page<TitleMappingView> of(Page<TitleMapping> page) {
        var named = roles.byId(page.items().stream().map(mapping -> mapping.roleId).toList());
        var people = counts.ofMappings(page.items().stream().map(TitleMapping::id).toList());
        return page.map(mapping -> TitleMappingView.of(mapping, named.get(mapping.roleId), people.getOrDefault(mapping.id(), 0L)));
    }

    TitleMappingView of(TitleMapping mapping) {
        return of(new Page<>(List.of(mapping), null, 1, true)).items().getFirst();
    }
}
