package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one wording of a skill differs from another.
 *
 * @param from   number of the version that is compared
 * @param to     number of the version it is compared with; null for the draft
 * @param note   what the publisher of that version said of it
 * @param fields those that differ, in the order in which people read them
 */
record SkillDiff(
        @NotNull UUID skillId,
        @NotNull int from,
        @Schema(nullable = true) Integer to,
        @Schema(nullable = true) String note,
        @NotNull List<Field> fields) {

    /** A text of the skill in both wordings; null where it is empty. */
    @Schema(name = "SkillDiffField")
    record Field(@NotNull String field, @Schema(nullable = true) String before, @Schema(nullable = true) String after) {}

    /** What has changed from one wording to the other. */
    static List<Field> between(Wording before, Wording after) {
        var texts = after.texts();
        return before.texts().entrySet().stream()
                .filter(old -> !Objects.equals(old.getValue(), texts.get(old.getKey())))
                .map(old -> new Field(old.getKey(), old.getValue(), texts.get(old.getKey())))
                .toList();
    }
}
