package org.upskill.demo;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.upskill.shared.demo.DemoRemoval;

/** What becomes of the demo's records, kind by kind in the order in which they go. */
record DemoRemovals(@NotNull List<DemoRemoval> items) {
    /** How many went, by kind. */
    Map<String, Long> counts() {
        return items.stream().filter(item -> item.removed() > 0).collect(Collectors.toMap(DemoRemoval::kind, DemoRemoval::removed));
    }
}
