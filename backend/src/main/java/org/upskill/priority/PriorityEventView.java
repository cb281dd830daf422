package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a priority's history.
 *
 * @param by the user name of who did it
 */
@Schema(name = "PriorityEvent")
record PriorityEventView(
        @NotNull PriorityAction action, @NotNull String by, @NotNull Instant at, @Schema(nullable = true) String comment) {

    static PriorityEventView of(PriorityEvent event) {
        return new PriorityEventView(event.action, event.userName, event.happenedAt, event.comment);
    }
}
