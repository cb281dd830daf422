package org.upskill.shared.job;

/** Work that waits for others must not keep work that computes from its turn, so each has threads and a table of its own. */
public enum Lane {
    /** Reads and writes here. */
    WORK("scheduled_task", 3),

    /** Calls other systems, and mostly waits for them. */
    CALLS("scheduled_call", 50);

    final String table;
    final int threads;

    Lane(String table, int threads) {
        this.table = table;
        this.threads = threads;
    }
}
