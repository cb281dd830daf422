package org.upskill.shared.http;

/** An answer that may hold a secret nobody is told twice; it is kept nowhere, not even for a request that is sent again. */
public interface ShownOnce {
    /** Whether this one does. */
    boolean holdsSecret();
}
