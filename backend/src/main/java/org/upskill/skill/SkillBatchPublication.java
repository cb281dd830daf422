package org.upskill.skill;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which skills to publish.
 *
 * @param note what changed, the same for all
 */
record SkillBatchPublication(
        @NotEmpty @Size(max = 500) List<@NotNull UUID> ids,
        @Size(max = 1000) @Schema(nullable = true) String note) {}
