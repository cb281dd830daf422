package org.upskill.priority;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A waiver as the API shows it. */
@Schema(name = "GuardWaiver")
record GuardWaiverView(
        @NotNull UUID id,
        @NotNull String rule,
        @NotNull String words,
        @NotNull String reason,
        @NotNull String by,
        @NotNull Instant at) {

    static GuardWaiverView of(GuardWaiver waiver) {
        return new GuardWaiverView(waiver.id, waiver.rule, waiver.words, waiver.reason, waiver.waivedBy, waiver.waivedAt);
    }
}
