package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upskill.shared.persistence.SearchIndex;

/** Keeps the words and the whole codes by which roles are found. */
@ApplicationScoped
class RoleSearchWords {
    private final SearchIndex search;
    private final RoleRepository roles;

    RoleSearchWords(SearchIndex search, RoleRepository roles) {
        this.search = search;
        this.roles = roles;
    }

    void put(Role role) {
        search.put(Role.KIND, role.id(), role.searchTexts());
        search.put(CodeScheme.SEARCH_KIND, Map.of(role.id(), words(role.codes())));
    }

    void remove(UUID id) {
        search.remove(Role.KIND, List.of(id));
        search.remove(CodeScheme.SEARCH_KIND, List.of(id));
    }

    /** Takes in the codes of roles that a file has written or taken back; of one that is gone, nothing stays. */
    void refreshCodes(Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        search.remove(CodeScheme.SEARCH_KIND, ids);
        var words = new HashMap<UUID, Set<String>>();
        roles.codesOf(ids).forEach((id, codes) -> words.put(id, words(codes.stream())));
        search.add(CodeScheme.SEARCH_KIND, words);
    }

    private static Set<String> words(Stream<String> codes) {
        return codes.map(CodeScheme::shortened).collect(Collectors.toSet());
    }
}
