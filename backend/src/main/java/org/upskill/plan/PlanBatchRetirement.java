package org.upskill.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Which plans are taken out of use, and why.
 *
 * @param reason kept in the history of each
 */
record PlanBatchRetirement(@NotEmpty @Size(max = 500) List<@NotNull UUID> ids, @NotBlank @Size(max = 2000) String reason) {}
