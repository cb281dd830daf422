package org.upskill.catalog;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.AbstractTask;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Gives the work of imports to one instance at a time, whichever is free, and to another when that one dies. A task is part of
 * the transaction that asks for it.
 */
@ApplicationScoped
class ImportTasks {
    private static final int THREADS = 2;
    private static final Duration POLLING = Duration.ofSeconds(2);
    /** An instance that misses four of these is taken for dead, so that its work goes on within seconds. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_SHUTDOWN = Duration.ofSeconds(4);

    private final TransactionSynchronizationRegistry transaction;
    private final AbstractTask<Void> validate;
    private final AbstractTask<Void> apply;
    private final Scheduler scheduler;

    ImportTasks(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            Instance<DryRun> dryRun,
            Instance<ImportApply> importApply) {
        this.transaction = transaction;
        this.validate = task("import-validate", id -> dryRun.get().run(id));
        this.apply = task("import-apply", id -> {
            importApply.get().run(id);
            return true;
        });
        this.scheduler = Scheduler.create(dataSource, validate, apply)
                .tableName("scheduled_task")
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE_AT_SHUTDOWN)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    /** @param work answers false while it is not its turn yet */
    private static AbstractTask<Void> task(String name, Predicate<UUID> work) {
        return Tasks.custom(name, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> work.test(UUID.fromString(instance.getId()))
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(TURN)));
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /** Has the dry run done once the present transaction is through. */
    void validate(UUID importId) {
        schedule(validate, importId);
    }

    /** Has the import applied once the present transaction is through. */
    void apply(UUID importId) {
        schedule(apply, importId);
    }

    private void schedule(AbstractTask<Void> task, UUID importId) {
        scheduler.schedule(task.instance(importId.toString()), Instant.now());
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
