package org.upskill.shared.search;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The record that a found one belongs to. */
public record SearchParent(@NotNull String kind, @NotNull UUID recordId, @NotNull String label) {}
