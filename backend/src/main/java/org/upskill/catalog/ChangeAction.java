package org.upskill.catalog;

/** What an import does, or would do, to a record. */
enum ChangeAction { // Kept by their places in RowBlock: new ones come last.
    CREATED,
    CHANGED,
    UNCHANGED,
    ARCHIVED
}
