package org.upskill.shared.reference;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place where a record is named.
 *
 * @param kind     what kind of record names it, such as {@code plan}
 * @param recordId the record that names it
 * @param label    what people call that record
 * @param state    its state, such as {@code published}; null for a kind without states
 * @param effect   what the deed does to it
 */
public record Use(
        @NotNull String kind,
        @NotNull UUID recordId,
        @NotNull String label,
        @Schema(nullable = true) String state,
        @NotNull UseEffect effect) {}
