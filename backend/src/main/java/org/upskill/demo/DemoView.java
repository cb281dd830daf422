package org.upskill.demo;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the demo organisation is here.
 *
 * @param present  whether it was loaded and not yet removed
 * @param loadedAt when it was loaded completely
 */
@Schema(name = "Demo")
record DemoView(@NotNull boolean present, @Schema(nullable = true) Instant loadedAt, @NotNull List<Kind> kinds) {

    /** How many records of a kind are of the demo. */
    @Schema(name = "DemoKind")
    record Kind(@NotNull String kind, @NotNull long count) {}
}
