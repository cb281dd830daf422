package org.upskill.plan;

/** What became of a row from one version of a plan to another. */
enum RowChange {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED,
    UNCHANGED
}
