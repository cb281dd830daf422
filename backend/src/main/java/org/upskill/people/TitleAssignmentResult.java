package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.upskill.shared.problem.Problem;

/** What became of each title, in the order asked for. */
record TitleAssignmentResult(@NotNull List<Item> items) {
    /**
     * What became of one.
     *
     * @param status  the HTTP status that the title alone would have had
     * @param mapping what is in the table now; null where it was refused
     * @param before  what stood there before, for whoever takes the assignment back; null where nothing did
     * @param problem why it was refused; null when it was not
     */
    @Schema(name = "TitleAssignmentItem")
    record Item(
            @NotNull int status,
            @Schema(nullable = true) TitleMappingView mapping,
            @Schema(nullable = true) TitleMappingView before,
            @Schema(nullable = true) Problem problem) {}

    /** The answer whose status tells the truth for the whole: 200 when all are done, 422 when none is, 207 otherwise. */
    RestResponse<TitleAssignmentResult> answer() {
        var refused = items.stream().map(Item::problem).filter(Objects::nonNull).count();
        var status = refused == 0 ? 200 : refused == items.size() ? 422 : 207;
        return ResponseBuilder.<TitleAssignmentResult>create(status).entity(this).build();
    }
}
