package org.upskill.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which skills may keep every open finding of one rule, and why. */
record SkillBatchWaiver(
        @NotEmpty @Size(max = 500) List<@NotNull UUID> ids,
        @NotBlank @Size(max = 60) String rule,
        @NotBlank @Size(max = 1000) String reason) {}
