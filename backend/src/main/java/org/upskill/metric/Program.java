package org.upskill.metric;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** How far the program has come, step by step in the order of the work. */
record Program(@NotNull List<ProgramStep> steps) {}
