package org.upskill.shared.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.AbstractTask;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives each job to one instance at a time, whichever is free, and to another when that one dies. A task is part of the transaction that asks for it. */
@ApplicationScoped
public class Jobs {
    private static final Duration POLLING = Duration.ofSeconds(1);
    /** An instance that misses four of these is taken for dead, so that its work goes on within seconds. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_SHUTDOWN = Duration.ofSeconds(4);

    private final TransactionSynchronizationRegistry transaction;
    private final Map<String, AbstractTask<Void>> tasks;
    private final Map<String, Lane> lanes;
    private final Map<Lane, Scheduler> schedulers = new EnumMap<>(Lane.class);

    Jobs(AgroalDataSource dataSource, TransactionSynchronizationRegistry transaction, @All List<Job> jobs, @All List<RecurringJob> recurring) {
        this.transaction = transaction;
        this.tasks = jobs.stream().collect(Collectors.toMap(Job::name, Jobs::task));
        this.lanes = jobs.stream().collect(Collectors.toMap(Job::name, Job::lane));
        for (var lane : Lane.values()) schedulers.put(lane, scheduler(lane, dataSource, lane == Lane.WORK ? recurring : List.of()));
    }

    private Scheduler scheduler(Lane lane, AgroalDataSource dataSource, List<RecurringJob> recurring) {
        var ofLane = tasks.keySet().stream().filter(job -> lanes.get(job) == lane).<Task<?>>map(tasks::get).toList();
        return Scheduler.create(dataSource, ofLane)
                .startTasks(recurring.stream().map(Jobs::task).toList())
                .tableName(lane.table)
                .threads(lane.threads)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE_AT_SHUTDOWN)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    private static AbstractTask<Void> task(Job job) {
        return Tasks.custom(job.name(), Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> job.run(instance.getId())
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(TURN)));
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> job.run());
    }

    void start(@Observes StartupEvent event) {
        schedulers.values().forEach(Scheduler::start);
    }

    void stop(@Observes ShutdownEvent event) {
        schedulers.values().parallelStream().forEach(Scheduler::stop);
    }

    /** Has a job done once the present transaction is through. */
    public void schedule(String job, String id) {
        var scheduler = schedulers.get(lanes.get(job));
        scheduler.schedule(tasks.get(job).instance(id), Instant.now());
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    /** Has a job done at once, unless it waits or is being done already; outside of transactions. */
    public void ensure(String job, String id) {
        var scheduler = schedulers.get(lanes.get(job));
        if (scheduler.scheduleIfNotExists(tasks.get(job).instance(id), Instant.now())) scheduler.triggerCheckForDueExecutions();
    }
}
