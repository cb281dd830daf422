package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The values that lists of roles can be filtered by because some role has them. */
record RoleFacets(@NotNull List<String> levels, @NotNull List<String> sources) {
    static final RoleFacets NONE = new RoleFacets(List.of(), List.of());
}
