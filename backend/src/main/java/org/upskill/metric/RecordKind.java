package org.upskill.metric;

/** What kind of record an entry leads to. */
enum RecordKind {
    PRIORITY,
    ROLE,
    SKILL,
    PLAN
}
