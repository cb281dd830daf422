package org.upskill.shared.demo;

import java.time.Instant;

/** One kind of record of which the demo brings some; each is a CDI bean. */
public interface DemoPart {
    /** The source of everything that the demo brings. */
    String SOURCE = "demo";

    /** The name of the kind in the API, a plural in kebab case: {@code skill-targets}. */
    String kind();

    /** Smaller goes first; a kind that names another goes before it. */
    int place();

    /** How many of its records are of the demo. */
    long count();

    /**
     * Removes those of the demo that nobody changed after the time given and that nothing names any more, in the caller's
     * transaction. What is removed before it by kinds with a smaller place names nothing.
     */
    DemoRemoval remove(Instant untouchedSince);
}
