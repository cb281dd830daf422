package org.upskill.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Which of the events that were given up are to be delivered after all.
 *
 * @param since those that happened then or later
 */
record ReplayRequest(@NotNull Instant since) {}
