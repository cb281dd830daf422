package org.upskill.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a plan's history.
 *
 * @param by the user name of who did it
 */
@Schema(name = "PlanEvent")
record PlanEventView(
        @NotNull PlanAction action, @NotNull String by, @NotNull Instant at, @Schema(nullable = true) String comment) {

    static PlanEventView of(PlanEvent event) {
        return new PlanEventView(event.action, event.userName, event.happenedAt, event.comment);
    }
}
