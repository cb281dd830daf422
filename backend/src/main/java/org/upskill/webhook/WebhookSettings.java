package org.upskill.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What whoever runs the installation decides about webhooks. */
@ConfigMapping(prefix = "upskill.webhooks")
interface WebhookSettings {
    /** The time before each further try, as Standard Webhooks 1.0 proposes it; after the last one an event is given up. */
    @WithDefault("5S,5M,30M,2H,5H,10H,10H")
    List<Duration> retryAfter();

    /** For how long a connection is tried. */
    @WithDefault("5S")
    Duration connectTimeout();

    /** For how long the whole call may take, from the look-up of the name to the answer. */
    @WithDefault("15S")
    Duration answerTimeout();

    /** A webhook whose receiver has only failed for this long is switched off. */
    @WithDefault("5D")
    Duration disableAfter();

    /** For how long deliveries stay in the log; those that wait as well. */
    @WithDefault("30D")
    Duration logKept();

    /** Ranges of addresses, as {@code 10.1.0.0/16}, that may be called although they are not public. */
    Optional<List<String>> allow();

    /** Whether plain http may be called too. */
    @WithDefault("false")
    boolean allowHttp();
}
