package org.upskill.shared.security;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What one service account may ask of one instance of the server. */
@ConfigMapping(prefix = "upskill.requests")
public interface RequestLimits {
    /** So many requests at once, and no more than that in each period; at least 1. */
    long most();

    /** The period, in which what was used up comes back evenly. */
    Duration period();
}
