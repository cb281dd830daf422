package org.upskill.shared.http;

/** Which records a list shows: those in use, the archived ones, or both. */
public enum Archived {
    FALSE,
    TRUE,
    ANY
}
