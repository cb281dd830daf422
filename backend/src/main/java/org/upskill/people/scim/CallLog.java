package org.upskill.people.scim;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.upskill.shared.persistence.CatalogRecord;

/**
 * Notes the calls of SCIM, those without a valid token too, for whoever sets up the connection. It must slow nothing down: calls are written
 * together, every second, and a server that dies takes those of its last second along.
 */
@ApplicationScoped
class CallLog {
    /** Under which the request keeps its filter and what was said of an error. */
    static final String FILTER = "scim.filter";

    static final String SAID = "scim.said";
    static final String CLIENT = "scim.client";

    private static final Logger LOG = Logger.getLogger(CallLog.class);
    private static final int AFTER_REQUEST_ID = 960;
    private static final int WAITING = 5_000;

    private final BlockingQueue<ScimCall> waiting = new LinkedBlockingQueue<>(WAITING);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("scim-calls").factory());
    private final ScimCallRepository calls;
    private final ScimErrorForm scim;
    private final Duration rhythm;

    CallLog(ScimCallRepository calls, ScimErrorForm scim, @ConfigProperty(name = "upskill.scim.call-log-rhythm", defaultValue = "1S") Duration rhythm) {
        this.calls = calls;
        this.scim = scim;
        this.rhythm = rhythm;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, AFTER_REQUEST_ID);
    }

    void start(@Observes StartupEvent event) {
        clock.scheduleWithFixedDelay(this::writeQuietly, rhythm.toMillis(), rhythm.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
        writeQuietly();
    }

    /** Writes what is waiting; whoever reads the log wants to see the last second too. */
    synchronized void write() {
        var batch = new ArrayList<ScimCall>();
        waiting.drainTo(batch);
        if (!batch.isEmpty()) calls.keep(batch);
    }

    private void writeQuietly() {
        try {
            write();
        } catch (RuntimeException e) {
            LOG.warnf("Calls of SCIM could not be noted: %s", e.getClass().getSimpleName());
        }
    }

    private void watch(RoutingContext context) {
        if (scim.covers(context.normalizedPath())) {
            var calledAt = CatalogRecord.now();
            var begun = System.nanoTime();
            context.addEndHandler(ended -> {
                var took = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                // Where calls come faster than they can be written, the log has gaps.
                waiting.offer(new ScimCall(
                        calledAt, context.get(CLIENT), context.request().method().name(), CallPath.of(context.normalizedPath(), context.get(FILTER)),
                        context.response().getStatusCode(), took, context.get(SAID)));
            });
        }
        context.next();
    }
}
