package org.upskill.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a plan is taken out of use.
 *
 * @param reason kept in its history
 */
record PlanRetirement(@NotBlank @Size(max = 2000) String reason) {}
