package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Roles against skills, a page of roles at a time.
 *
 * @param skills       the columns
 * @param items        the rows
 * @param nextCursor   where the next page begins; null on the last
 * @param total        number of all rows, exact up to 10,000
 * @param totalIsExact false when there are more
 */
record TargetGrid(
        @NotNull List<Column> skills,
        @NotNull List<Row> items,
        @Schema(nullable = true) String nextCursor,
        @NotNull long total,
        @NotNull boolean totalIsExact) {

    /** A skill. */
    @Schema(name = "TargetGridColumn")
    record Column(
            @NotNull UUID skillId,
            @NotNull String externalId,
            @NotNull String statement,
            @Schema(nullable = true) String need,
            @NotNull boolean archived) {
        static Column of(Skill skill) {
            return new Column(skill.id(), skill.externalId(), skill.wording.statement(), skill.wording.need(), skill.isArchived());
        }
    }

    /** A role with the targets that it has in these skills. */
    @Schema(name = "TargetGridRow")
    record Row(@NotNull UUID roleId, @NotNull String externalId, @NotNull String title, @NotNull List<Cell> cells) {}

    /**
     * A target.
     *
     * @param version of the target, to be named when it is changed
     */
    @Schema(name = "TargetGridCell")
    record Cell(
            @NotNull UUID skillId,
            @NotNull UUID targetId,
            @NotNull int version,
            @NotNull int targetLevel,
            @Schema(nullable = true) String reason) {
        static Cell of(SkillTarget target) {
            return new Cell(target.skillId, target.id(), target.version(), target.targetLevel, target.reason);
        }
    }
}
