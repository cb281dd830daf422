package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.setting.Organisation.Language;

/**
 * A statement that somebody is writing.
 *
 * @param language of the statement; told by its words where nobody says
 * @param skillId the skill it is for, so that what is waived there is not remarked on again
 */
record SkillLintInput(@NotNull @Size(max = 2000) String statement, @Schema(nullable = true) Language language, @Schema(nullable = true) UUID skillId) {}
