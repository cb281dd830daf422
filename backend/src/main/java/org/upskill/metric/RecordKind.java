package org.upskill.metric;

/** What kind of record an entry leads to. */
enum RecordKind {
    ROLE,
    SKILL,
    PLAN
}
