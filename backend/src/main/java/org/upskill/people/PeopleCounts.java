package org.upskill.people;

import jakarta.validation.constraints.NotNull;

/**
 * How many people the caller may see who work here. It hands out nobody's data, so the audit keeps nothing of it.
 *
 * @param withoutRole those of them whose title means no role yet
 */
record PeopleCounts(@NotNull long active, @NotNull long withoutRole) {}
