package org.upskill.setting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A setting as the API shows it.
 *
 * @param value     its value: an object whose form depends on the setting
 * @param delivered the value it would have if nobody had changed it
 * @param changed   whether somebody gave it a value of their own
 * @param changedBy who wrote it last; null: nobody ever did
 * @param recomputing how far the records that follow it are; null: all are done
 */
@Schema(name = "Setting")
record SettingView(
        @NotNull String name,
        @NotNull int version,
        @NotNull @Schema(implementation = Object.class, required = true) Object value,
        @NotNull @Schema(implementation = Object.class, required = true) Object delivered,
        @NotNull boolean changed,
        @Schema(nullable = true) String changedBy,
        @Schema(nullable = true) Instant changedAt,
        @Schema(nullable = true) Progress recomputing) {

    /** How many of the records that follow a setting have followed its last change. */
    @Schema(name = "SettingProgress")
    record Progress(@NotNull int done, @NotNull int total) {}
}
