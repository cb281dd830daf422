package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.upskill.shared.problem.Problem;

/** What became of each person, in the order asked for. */
record PersonBatchResult(@NotNull List<Item> items) {
    /**
     * What became of one.
     *
     * @param status  201 for a new person, 200 for one who was there; else the HTTP status of the problem
     * @param id      null where it was refused
     * @param version null where it was refused
     * @param problem why it was refused; null when it was not
     */
    @Schema(name = "PersonBatchItem")
    record Item(
            @NotNull int status,
            @Schema(nullable = true) String externalId,
            @Schema(nullable = true) UUID id,
            @Schema(nullable = true) Integer version,
            @Schema(nullable = true) Problem problem) {
        static Item done(int status, Person person) {
            return new Item(status, person.externalId(), person.id(), person.version(), null);
        }

        static Item refused(String externalId, Problem problem) {
            return new Item(problem.status(), externalId, null, null, problem);
        }
    }

    /** The answer whose status tells the truth for the whole: 200 when all are done, 422 when none is, 207 otherwise. */
    RestResponse<PersonBatchResult> answer() {
        var done = items.stream().filter(item -> item.problem() == null).count();
        var status = done == items.size() ? 200 : done == 0 ? 422 : 207;
        return ResponseBuilder.<PersonBatchResult>create(status).entity(this).build();
    }
}
