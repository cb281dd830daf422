package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.problem.Problem;

/** What became of each skill of a batch, in the order asked for. */
record SkillBatchResult(@NotNull List<Item> items) {

    /**
     * What became of one.
     *
     * @param status  the HTTP status that the skill alone would have had
     * @param problem why it was left alone; null when it was not
     */
    @Schema(name = "SkillBatchItem")
    record Item(@NotNull UUID id, @NotNull int status, @Schema(nullable = true) Problem problem) {
        static Item done(UUID id) {
            return new Item(id, 200, null);
        }

        static Item refused(UUID id, Problem problem) {
            return new Item(id, problem.status(), problem);
        }
    }

    /** 200 when all are done, 422 when none is, 207 otherwise. */
    int httpStatus() {
        var done = items.stream().filter(item -> item.problem() == null).count();
        if (done == items.size()) return 200;
        return done == 0 ? 422 : 207;
    }
}
