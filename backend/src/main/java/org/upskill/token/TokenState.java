package org.upskill.token;

/** Whether a token lets its holder in. */
enum TokenState {
    ACTIVE,
    EXPIRED,
    REVOKED
}
