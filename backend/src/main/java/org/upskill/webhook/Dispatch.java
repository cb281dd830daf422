package org.upskill.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.upskill.shared.job.Jobs;

/**
 * Finds what is due in the outbox and gives each webhook's share to a job. The outbox alone is the truth: nothing is scheduled with
 * what is written, so a server that dies in between leaves nothing behind that would be missed.
 */
@ApplicationScoped
class Dispatch {
    private static final Logger LOG = Logger.getLogger(Dispatch.class);
    private static final int LOOK_SECONDS = 1;
    private static final int FORGET_SECONDS = 60;

    private final DueWebhooks due;
    private final Jobs jobs;
    private final WebhookSettings settings;
    private final TransactionSynchronizationRegistry transaction;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("webhook-dispatch").factory());
    private final AtomicBoolean looksSoon = new AtomicBoolean();

    Dispatch(DueWebhooks due, Jobs jobs, WebhookSettings settings, TransactionSynchronizationRegistry transaction) {
        this.due = due;
        this.jobs = jobs;
        this.settings = settings;
        this.transaction = transaction;
    }

    void start(@Observes StartupEvent event) {
        clock.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        clock.scheduleWithFixedDelay(this::forget, FORGET_SECONDS, FORGET_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        clock.shutdownNow();
    }

    /** Looks once the present transaction is through, and not only when it is time to. */
    void afterCommit() {
        if (transaction.getResource(Dispatch.class) != null) return;
        transaction.putResource(Dispatch.class, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED && !clock.isShutdown() && looksSoon.compareAndSet(false, true)) clock.execute(Dispatch.this::look);
            }
        });
    }

    private void look() {
        looksSoon.set(false);
        try {
            for (var webhook : due.find()) jobs.ensure(DeliveryJob.NAME, webhook.toString());
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The outbox could not be read: %s", e.getMessage());
        }
    }

    private void forget() {
        try {
            due.forget(Instant.now().minus(settings.logKept()));
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The log of deliveries could not be shortened: %s", e.getMessage());
        }
    }
}
