package org.upskill.shared.job;

import java.time.Duration;

/** Work that is done again and again, by one instance at a time; each is a CDI bean. */
public interface RecurringJob {
    /** The word under which it is kept in the table of tasks. */
    String name();

    /** How long after one time the next begins. */
    Duration every();

    /** Does the work. What it throws is logged, and the next time comes all the same. */
    void run();
}
