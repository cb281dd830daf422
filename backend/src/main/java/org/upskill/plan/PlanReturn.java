package org.upskill.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a plan goes back to its author.
 *
 * @param comment what to do about it
 */
record PlanReturn(@NotBlank @Size(max = 2000) String comment) {}
