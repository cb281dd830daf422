package org.upskill.shared.reference;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many records of a kind and a state name a record.
 *
 * @param state  null for a kind without states
 * @param effect what the deed does to each of them
 */
public record UseCount(
        @NotNull String kind, @Schema(nullable = true) String state, @NotNull UseEffect effect, @NotNull long count) {}
