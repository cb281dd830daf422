package org.upskill.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** People to create, or to replace where their source knows them already. Who is among them works here. */
record PersonBatchInput(@NotEmpty @Size(max = 500) List<@NotNull @Valid PersonInput> items) {}
