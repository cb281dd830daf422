package org.upskill.webhook;

import java.time.Duration;

/**
 * What became of one call to a receiver.
 *
 * @param status the HTTP status; null without an answer
 * @param error  why it failed, in words; null when it did not
 */
record Outcome(Integer status, String error, Duration took) {
    private static final int GONE = 410;

    static Outcome answered(int status, Duration took) {
        if (status >= 200 && status < 300) return new Outcome(status, null, took);
        if (status >= 300 && status < 400) return new Outcome(status, "The receiver redirects to another address (status %d). Redirects are never followed.".formatted(status), took);
        if (status == GONE) return new Outcome(status, "The receiver says that it is gone for good (status 410).", took);
        return new Outcome(status, "The receiver answered with status %d.".formatted(status), took);
    }

    static Outcome unanswered(String error, Duration took) {
        return new Outcome(null, error, took);
    }

    boolean isDelivered() {
        return error == null;
    }

    /** Whether the receiver wants to hear nothing any more. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
