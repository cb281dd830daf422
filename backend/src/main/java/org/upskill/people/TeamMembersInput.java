package org.upskill.people;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Who goes into a team, or leaves it. */
record TeamMembersInput(@NotEmpty @Size(max = 500) List<@NotNull UUID> personIds) {}
