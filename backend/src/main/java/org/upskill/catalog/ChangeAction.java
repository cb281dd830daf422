package org.upskill.catalog;

/** What an import does, or would do, to a record. */
enum ChangeAction {
    CREATED,
    CHANGED,
    UNCHANGED,
    ARCHIVED
}
