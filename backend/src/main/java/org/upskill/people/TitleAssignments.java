package org.upskill.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Titles that get their roles together; a mapping that there is already is replaced. */
record TitleAssignments(@NotEmpty @Size(max = 500) List<@NotNull @Valid TitleMappingInput> items) {}
