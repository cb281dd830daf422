package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.upskill.role.RoleSuggestion;
import org.upskill.role.RoleSuggestions;
import org.upskill.role.Roles;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;

/** The use cases of the table that gives titles their roles. Whoever has a role by it follows every change of it. */
@ApplicationScoped
@RetryOnContention
class TitleMappingService {
    private final TitleMappingRepository mappings;
    private final TitleMappingViews views;
    private final TitleCounts counts;
    private final PersonRepository people;
    private final RoleMapping mapping;
    private final Roles roles;
    private final RoleSuggestions suggestions;

    TitleMappingService(
            TitleMappingRepository mappings,
            TitleMappingViews views,
            TitleCounts counts,
            PersonRepository people,
            RoleMapping mapping,
            Roles roles,
            RoleSuggestions suggestions) {
        this.mappings = mappings;
        this.views = views;
        this.counts = counts;
        this.people = people;
        this.mapping = mapping;
        this.roles = roles;
        this.suggestions = suggestions;
    }

    @Transactional
    Page<TitleMappingView> list(String text, UUID roleId, PageRequest request) {
        return views.of(mappings.list(text, roleId, request));
    }

    @Transactional
    Page<UnmappedTitle> unmapped(PageRequest request) {
        return counts.unmapped(request);
    }

    @Transactional
    List<RoleSuggestion> suggest(String title, int limit) {
        return suggestions.of(title, limit);
    }

    @Transactional
    TitleMappingView get(UUID id) {
        return views.of(views.find(id));
    }

    @Transactional
    TitleMappingView create(TitleMappingInput input) {
        var made = new TitleMapping(input.source());
        roles.requireUsable("/roleId", input.roleId(), null);
        made.map(input.title(), input.jobCode(), input.roleId());
        requireFree(made);
        mappings.persistAndFlush(made);
        follow(made.titleFold, made.jobCodeKey);
        return views.of(made);
    }

    @Transactional
    TitleMappingView update(UUID id, TitleMappingInput input, String ifMatch) {
        var found = views.findSeen(id, ifMatch);
        var wanted = new TitleMapping(null);
        wanted.map(input.title(), input.jobCode(), input.roleId());
        mappings.findByKey(wanted.titleFold, wanted.jobCodeKey).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw taken();
        });
        return save(found, input);
    }

    /** Puts the role of a title into the table, over what stands there, which the answer says too. */
    @Transactional
    TitleAssignmentResult.Item assign(TitleMappingInput input) {
        var wanted = new TitleMapping(input.source());
        wanted.map(input.title(), input.jobCode(), input.roleId());
        var found = mappings.findByKey(wanted.titleFold, wanted.jobCodeKey);
        var before = found.map(views::of).orElse(null);
        return new TitleAssignmentResult.Item(200, found.isPresent() ? save(found.get(), input) : create(input), before, null);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var found = views.findSeen(id, ifMatch);
        mappings.delete(found);
        mappings.flush();
        follow(found.titleFold, found.jobCodeKey);
    }

    private TitleMappingView save(TitleMapping found, TitleMappingInput input) {
        roles.requireUsable("/roleId", input.roleId(), found.roleId);
        var titleBefore = found.titleFold;
        var codeBefore = found.jobCodeKey;
        found.map(input.title(), input.jobCode(), input.roleId());
        mappings.flush();
        follow(titleBefore, codeBefore);
        follow(found.titleFold, found.jobCodeKey);
        return views.of(found);
    }

    private void requireFree(TitleMapping wanted) {
        if (mappings.findByKey(wanted.titleFold, wanted.jobCodeKey).isPresent()) throw taken();
    }

    private static RuntimeException taken() {
        return Problems.alreadyExists("/title", "This title and job code have a role already.");
    }

    private void follow(String titleFold, String jobCode) {
        mapping.follow(people.titled(
                titleFold.isEmpty() ? Set.of() : Set.of(titleFold), titleFold.isEmpty() ? Set.of(jobCode) : Set.of()));
        people.flush();
    }
}
