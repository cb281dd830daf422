package org.upskill.webhook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How a secret gives way to another.
 *
 * @param overlapHours for how long messages are signed by the former secret too, so that the receiver can change over; 0 ends it at once
 */
record SecretRotation(@NotNull @Min(0) @Max(168) Integer overlapHours) {}
