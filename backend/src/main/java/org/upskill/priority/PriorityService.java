package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;
import org.upskill.shared.text.Bars;

/** The use cases of writing priorities down; see {@link PriorityStates} for what becomes of them. */
@ApplicationScoped
@RetryOnContention
class PriorityService {
    private final PriorityRepository priorities;
    private final PriorityRemoval removal;
    private final PriorityLinks links;
    private final PriorityViews views;
    private final GuardBook guard;
    private final SearchIndex search;
    private final Caller caller;

    PriorityService(
            PriorityRepository priorities,
            PriorityRemoval removal,
            PriorityLinks links,
            PriorityViews views,
            GuardBook guard,
            SearchIndex search,
            Caller caller) {
        this.priorities = priorities;
        this.removal = removal;
        this.links = links;
        this.views = views;
        this.guard = guard;
        this.search = search;
        this.caller = caller;
    }

    @Transactional
    Page<PrioritySummary> list(PriorityRepository.Filter filter, PageRequest request) {
        return caller.readsCatalog() ? views.of(priorities.list(filter, request)) : Page.empty();
    }

    @Transactional
    PriorityFacets facets() {
        if (!caller.readsCatalog()) return PriorityFacets.NONE;
        var functions = priorities.distinct("functions").stream().flatMap(list -> Bars.split(list).stream()).distinct().sorted().toList();
        return new PriorityFacets(priorities.distinct("owner"), functions, priorities.distinct("source"));
    }

    @Transactional
    PriorityView get(UUID id) {
        return views.of(find(id));
    }

    @Transactional
    PriorityView create(PriorityInput input) {
        var key = Keys.forNew(input.source(), input.externalId(), input.title(), priorities::findByKey);
        return save(new Priority(key, caller.userName()), input);
    }

    @Transactional
    PriorityView update(UUID id, PriorityInput input, String ifMatch) {
        var priority = find(id);
        Versions.require(ifMatch, priority.version());
        Keys.change(priority, input.source(), input.externalId(), priorities::findByKey);
        return save(priority, input);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var priority = find(id);
        Versions.require(ifMatch, priority.version());
        removal.remove(priority);
    }

    private PriorityView save(Priority priority, PriorityInput input) {
        links.check(priority, input);
        priority.describe(input);
        priorities.persistAndFlush(priority);
        search.put(Priority.KIND, priority.id(), priority.searchTexts());
        guard.refreshPriorities(List.of(priority.id()));
        return views.of(priority);
    }

    private Priority find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return priorities.findByIdOptional(id).orElseThrow(Problems::notFound);
    }
}
