package org.upskill.shared.http;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.upskill.shared.problem.Problem;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.Problems;

/** What became of each record of a batch, in the order asked for. */
public record BatchResult(@NotNull List<Item> items) {

    /**
     * What became of one.
     *
     * @param status  the HTTP status that the record alone would have had
     * @param problem why it was left alone; null when it was not
     */
    @Schema(name = "BatchItem")
    record Item(@NotNull UUID id, @NotNull int status, @Schema(nullable = true) Problem problem) {
        static Item done(UUID id) {
            return new Item(id, 200, null);
        }

        static Item refused(UUID id, Problem problem) {
            return new Item(id, problem.status(), problem);
        }
    }

    /** Does the same to each; a deed that has a transaction of its own is refused without touching the others. */
    public static BatchResult each(List<UUID> ids, Consumer<UUID> deed) {
        return new BatchResult(ids.stream().distinct().map(id -> one(id, deed)).toList());
    }

    /** The answer whose status tells the truth for the whole: 200 when all are done, 422 when none is, 207 otherwise. */
    public RestResponse<BatchResult> answer() {
        return ResponseBuilder.<BatchResult>create(httpStatus()).entity(this).build();
    }

    private int httpStatus() {
        var done = items.stream().filter(item -> item.problem() == null).count();
        if (done == items.size()) return 200;
        return done == 0 ? 422 : 207;
    }

    private static Item one(UUID id, Consumer<UUID> deed) {
        try {
            deed.accept(id);
            return Item.done(id);
        } catch (ProblemException refused) {
            return Item.refused(id, refused.problem());
        } catch (OptimisticLockException moved) {
            return Item.refused(id, Problems.stale().problem());
        }
    }
}
