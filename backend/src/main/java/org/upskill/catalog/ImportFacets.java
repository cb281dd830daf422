package org.upskill.catalog;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What the history can be narrowed by.
 *
 * @param people who has brought files, of those whose imports the caller sees
 */
record ImportFacets(@NotNull List<String> people) {}
