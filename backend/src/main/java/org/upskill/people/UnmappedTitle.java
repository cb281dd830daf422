package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A title and job code of people who have no role.
 *
 * @param title       as one of them has it
 * @param peopleCount how many of those who work here
 */
record UnmappedTitle(@Schema(nullable = true) String title, @Schema(nullable = true) String jobCode, @NotNull long peopleCount) {}
