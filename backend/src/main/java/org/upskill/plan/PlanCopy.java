package org.upskill.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Where a plan is copied to.
 *
 * @param roleId the role that the copy is for, which may be the same
 * @param title  of the copy
 */
record PlanCopy(@NotNull UUID roleId, @NotBlank @Size(max = 255) String title) {}
