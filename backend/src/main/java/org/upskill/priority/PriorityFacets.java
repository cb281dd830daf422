package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The values that lists of priorities can be filtered by because some priority has them. */
record PriorityFacets(@NotNull List<String> owners, @NotNull List<String> functions, @NotNull List<String> sources) {
    static final PriorityFacets NONE = new PriorityFacets(List.of(), List.of(), List.of());
}
