package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.upskill.shared.text.Fold;

/** Finds the roles that a title may mean. */
@ApplicationScoped
public class RoleSuggestions {
    /** So many roles with the most words in common are looked at closely. */
    private static final int LOOKED_AT = 60;

    /** Words that are in many titles and say nothing of the work. */
    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "und", "der", "die", "das", "im", "m", "w", "d", "f");

    private static final Comparator<RoleSuggestion> BEST_FIRST = Comparator.comparing(RoleSuggestion::reason)
            .thenComparing(Comparator.comparing(RoleSuggestion::share).reversed())
            .thenComparing(RoleSuggestion::title)
            .thenComparing(RoleSuggestion::roleId);

    private final RoleRepository roles;

    RoleSuggestions(RoleRepository roles) {
        this.roles = roles;
    }

    /** The roles in use that the title may mean, best first, with the reason; asks the search index and never reads all roles. */
    public List<RoleSuggestion> of(String title, int limit) {
        var words = words(title);
        if (words.isEmpty()) return List.of();
        var candidates = new LinkedHashSet<>(roles.titled(Fold.sortKey(title), LOOKED_AT));
        candidates.addAll(roles.sharingWords(words, LOOKED_AT));
        return candidates.stream()
                .map(role -> best(role, Fold.of(title), words))
                .filter(suggestion -> suggestion.share() > 0)
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static RoleSuggestion best(Role role, String fold, Set<String> words) {
        return Stream.concat(Stream.of(role.title), role.otherTitles.stream())
                .map(name -> suggestion(role, name, fold, words))
                .min(BEST_FIRST)
                .orElseThrow();
    }

    private static RoleSuggestion suggestion(Role role, String name, String fold, Set<String> words) {
        var own = words(name);
        var common = new HashSet<>(words);
        common.retainAll(own);
        var all = new HashSet<>(words);
        all.addAll(own);
        var share = all.isEmpty() ? 0 : common.size() / (double) all.size();
        if (Fold.of(name).equals(fold)) {
            return new RoleSuggestion(role.id(), role.title, name.equals(role.title) ? SuggestionReason.TITLE : SuggestionReason.OTHER_TITLE, name, 1);
        }
        var reason = common.size() == words.size() ? SuggestionReason.ALL_WORDS : SuggestionReason.SOME_WORDS;
        return new RoleSuggestion(role.id(), role.title, reason, name, share);
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Fold.words(text));
        words.removeAll(SMALL);
        return words;
    }
}
