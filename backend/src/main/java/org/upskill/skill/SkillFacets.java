package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The values that lists of skills can be filtered by because some skill has them. */
record SkillFacets(@NotNull List<String> owners, @NotNull List<String> sources, @NotNull List<String> needs) {
    static final SkillFacets NONE = new SkillFacets(List.of(), List.of(), List.of());
}
