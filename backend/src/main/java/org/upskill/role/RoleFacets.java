package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The values that lists of roles can be filtered by because some role has them.
 *
 * @param levels those of the settings in their order, then the others
 * @param bands  the seniority bands of the settings, from the lowest to the highest
 */
record RoleFacets(@NotNull List<String> levels, @NotNull List<String> bands, @NotNull List<String> sources) {
    static final RoleFacets NONE = new RoleFacets(List.of(), List.of(), List.of());

    static RoleFacets of(List<String> used, List<String> bands, List<String> sources) {
        var levels = used.stream()
                .sorted((one, other) -> Integer.compare(rank(one, bands), rank(other, bands)))
                .toList();
        return new RoleFacets(levels, bands, sources);
    }

    private static int rank(String level, List<String> bands) {
        var at = bands.indexOf(level);
        return at < 0 ? bands.size() : at;
    }
}
