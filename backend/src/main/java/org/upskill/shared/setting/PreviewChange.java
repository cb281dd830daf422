package org.upskill.shared.setting;

/** What a changed rule does to a record. */
public enum PreviewChange {
    /** It gets a finding that it does not have today. */
    FLAGGED,
    /** It loses a finding that it has today, and gets none. */
    CLEARED
}
