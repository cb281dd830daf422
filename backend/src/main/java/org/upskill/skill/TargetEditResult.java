package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.upskill.shared.problem.Problem;

/** What became of each cell, in the order asked for. */
record TargetEditResult(@NotNull List<Item> items) {

    /**
     * What became of one.
     *
     * @param status  the HTTP status that the target alone would have had
     * @param target  what is there now, also when somebody else put it there; null for nothing
     * @param problem why it was left alone; null when it was not
     */
    @Schema(name = "TargetEditResultItem")
    record Item(
            @NotNull UUID roleId,
            @NotNull UUID skillId,
            @NotNull int status,
            @Schema(nullable = true) TargetGrid.Cell target,
            @Schema(nullable = true) Problem problem) {}

    /** The answer whose status tells the truth for the whole: 200 when all are done, 422 when none is, 207 otherwise. */
    RestResponse<TargetEditResult> answer() {
        var done = items.stream().filter(item -> item.problem() == null).count();
        var status = done == items.size() ? 200 : done == 0 ? 422 : 207;
        return ResponseBuilder.<TargetEditResult>create(status).entity(this).build();
    }
}
