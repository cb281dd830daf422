package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which role another is merged into.
 *
 * @param intoId the role that stays
 */
record RoleMergeInput(@NotNull UUID intoId) {}
