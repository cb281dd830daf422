package org.upskill.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The part of a draft that its author writes.
 *
 * @param rows in the order in which the plan shows them; rows that are left out are deleted
 */
record PlanContent(
        @NotBlank @Size(max = 255) String title,
        @NotNull @Size(max = PlanInput.MAX_ROWS) List<@NotNull @Valid PlanRowInput> rows) {}
