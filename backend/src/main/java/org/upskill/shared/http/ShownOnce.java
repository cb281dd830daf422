package org.upskill.shared.http;

/**
 * An answer with a component {@code secret} that nobody is told twice. It is kept nowhere: a request that is sent again with its
 * Idempotency-Key is answered without it.
 */
public interface ShownOnce {
    /** The secret; null where this answer has none. */
    String secret();
}
