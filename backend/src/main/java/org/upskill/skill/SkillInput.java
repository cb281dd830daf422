package org.upskill.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.setting.Organisation.Language;

/**
 * What a caller says of a skill; only the statement is required.
 *
 * @param need      the broad need behind it
 * @param statement what a colleague could see somebody do; from 141 characters on the linter remarks on its length
 * @param level1    what the lowest level looks like
 * @param owner     who looks after the skill, in any words
 * @param language  what it is written in; absent: its words tell
 */
record SkillInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @Size(max = 1000) @Schema(nullable = true) String need,
        @NotBlank @Size(max = 500) String statement,
        @Size(max = 1000) @Schema(nullable = true) String level1,
        @Size(max = 1000) @Schema(nullable = true) String level2,
        @Size(max = 1000) @Schema(nullable = true) String level3,
        @Size(max = 1000) @Schema(nullable = true) String level4,
        @Size(max = 2000) @Schema(nullable = true) String example,
        @Size(max = 2000) @Schema(nullable = true) String counterExample,
        @Size(max = 255) @Schema(nullable = true) String owner,
        @Schema(nullable = true) Language language) {

    Wording wording() {
        return new Wording(need, statement, level1, level2, level3, level4, example, counterExample);
    }
}
