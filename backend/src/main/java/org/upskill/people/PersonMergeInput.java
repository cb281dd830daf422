package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The record of the person that stays. */
record PersonMergeInput(@NotNull UUID intoId) {}
