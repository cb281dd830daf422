package org.upskill.priority;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody has to say to a change of state.
 *
 * @param comment shown in the history
 */
record PriorityCommand(@Size(max = 2000) @Schema(nullable = true) String comment) {
    static String comment(PriorityCommand command) {
        return command == null ? null : command.comment();
    }
}
