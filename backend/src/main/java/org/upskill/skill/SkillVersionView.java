package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published version of a skill.
 *
 * @param note what changed, in the publisher's words
 */
@Schema(name = "SkillVersion")
record SkillVersionView(
        @NotNull int number,
        @Schema(nullable = true) String need,
        @NotNull String statement,
        @Schema(nullable = true) String level1,
        @Schema(nullable = true) String level2,
        @Schema(nullable = true) String level3,
        @Schema(nullable = true) String level4,
        @Schema(nullable = true) String example,
        @Schema(nullable = true) String counterExample,
        @Schema(nullable = true) String note,
        @NotNull Instant publishedAt,
        @NotNull String publishedBy) {

    static SkillVersionView of(SkillVersion version) {
        var wording = version.wording;
        return new SkillVersionView(
                version.number,
                wording.need(),
                wording.statement(),
                wording.level1(),
                wording.level2(),
                wording.level3(),
                wording.level4(),
                wording.example(),
                wording.counterExample(),
                version.note,
                version.publishedAt,
                version.publishedBy);
    }
}
