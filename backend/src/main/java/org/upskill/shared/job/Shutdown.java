package org.upskill.shared.job;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets long work stop between two chunks when the server goes down; the scheduler then gives it to whoever comes next. */
@ApplicationScoped
public class Shutdown {
    private volatile boolean begun;

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        begun = true;
    }

    void begin(@Observes @Priority(1) ShutdownEvent event) {
        begun = true;
    }

    /** Ends the work when the server is going down. */
    public void check() {
        if (begun) throw new IllegalStateException("The server is going down.");
    }
}
