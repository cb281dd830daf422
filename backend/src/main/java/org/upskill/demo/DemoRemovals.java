package org.upskill.demo;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.upskill.shared.demo.DemoRemoval;

/** What becomes of the demo's records, kind by kind in the order in which they go. */
record DemoRemovals(@NotNull List<DemoRemoval> items) {}
