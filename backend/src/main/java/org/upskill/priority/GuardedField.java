package org.upskill.priority;

/** The fields whose words say what counts as success. */
enum GuardedField {
    /** Of a priority. */
    TITLE,
    /** Of a priority. */
    DESCRIPTION,
    /** Of a measure. */
    NAME,
    /** Of a measure. */
    UNIT
}
