package org.upskill.role;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.security.Caller;

/** The use case of choosing the roles to begin with. */
@ApplicationScoped
class StartList {
    private final RoleRepository roles;
    private final RoleViews views;
    private final List<StartFacts> sources;
    private final Caller caller;

    StartList(RoleRepository roles, RoleViews views, @All List<StartFacts> sources, Caller caller) {
        this.roles = roles;
        this.views = views;
        this.sources = sources;
        this.caller = caller;
    }

    /** The roles in use that have a score, the highest first. */
    @Transactional
    Page<StartLine> list(String text, UUID groupId, PageRequest request) {
        if (!caller.readsCatalog()) return Page.empty();
        var page = roles.scored(text, groupId, request.sort() == null ? request.sortedBy("-relevance") : request);
        var shown = views.of(page).items().stream().collect(Collectors.toMap(RoleView::id, Function.identity()));
        var facts = facts(page.items().stream().map(Role::id).toList());
        return page.map(role -> StartLine.of(role, shown.get(role.id()), facts.getOrDefault(role.id(), List.of())));
    }

    private Map<UUID, List<StartFact>> facts(List<UUID> ids) {
        var all = new HashMap<UUID, List<StartFact>>();
        if (ids.isEmpty()) return all;
        for (var source : sources) {
            source.of(ids).forEach((id, known) -> all.computeIfAbsent(id, any -> new ArrayList<>()).addAll(known));
        }
        return all;
    }
}
