package org.upskill.shared.reference;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a record is named.
 *
 * @param items  the first of each kind, at most {@value #SHOWN}
 * @param counts all of them
 */
public record Uses(@NotNull List<Use> items, @NotNull List<UseCount> counts) {
    /** How many places of a kind are named one by one. */
    public static final int SHOWN = 50;

    /** Named nowhere. */
    public static final Uses NONE = new Uses(List.of(), List.of());

    /** Those of the places that have this effect. */
    public Uses only(UseEffect effect) {
        return new Uses(
                items.stream().filter(item -> item.effect() == effect).toList(), counts.stream().filter(count -> count.effect() == effect).toList());
    }

    /** These places and those. */
    public Uses and(Uses others) {
        var allItems = new ArrayList<>(items);
        allItems.addAll(others.items);
        var allCounts = new ArrayList<>(counts);
        allCounts.addAll(others.counts);
        return new Uses(allItems, allCounts);
    }
}
