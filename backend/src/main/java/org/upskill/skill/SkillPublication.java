package org.upskill.skill;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a publisher adds to a version.
 *
 * @param note what changed
 */
record SkillPublication(@Size(max = 1000) @Schema(nullable = true) String note) {}
