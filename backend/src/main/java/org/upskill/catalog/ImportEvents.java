package org.upskill.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.upskill.shared.job.Shutdown;

/**
 * Follows imports by looking into the database, so that every instance can tell of what any other does. Who comes back with the
 * last revision they have seen hears only what is newer.
 */
@ApplicationScoped
class ImportEvents {
    private static final Duration PACE = Duration.ofMillis(400);

    /** A proxy cuts a connection that is silent for long. */
    private static final int SILENT_LOOKS = 25;

    /** Longer than that nobody's token is good; who still cares comes back. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ImportJobs jobs;
    private final Shutdown shutdown;

    ImportEvents(ImportJobs jobs, Shutdown shutdown) {
        this.jobs = jobs;
        this.shutdown = shutdown;
    }

    /** What becomes of an import until it rests; an empty one is a sign of life, and there is one at once. */
    Multi<Optional<ImportEvent>> follow(UUID id, int seenRevision) {
        var follower = new Follower(id, seenRevision);
        var news = Multi.createBy().repeating()
                .uni(() -> Uni.createFrom().item(follower::look).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(PACE)
                .whilst(Look::goesOn)
                .select().first(LONGEST)
                .filter(Look::tells)
                .map(look -> Optional.ofNullable(look.news()));
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(Optional.empty()), news);
    }

    /** @param news null when there is none */
    private record Look(ImportEvent news, boolean tells, boolean goesOn) {}

    private final class Follower {
        private final UUID id;
        private int seen;
        private int silent;

        private Follower(UUID id, int seen) {
            this.id = id;
            this.seen = seen;
        }

        private Look look() {
            shutdown.check();
            return QuarkusTransaction.requiringNew().call(() -> {
                var job = jobs.findById(id);
                if (job == null) return new Look(null, false, false);
                var goesOn = job.phase != null;
                if (job.revision <= seen) return new Look(null, ++silent % SILENT_LOOKS == 0, goesOn);
                seen = job.revision;
                silent = 0;
                return new Look(ImportEvent.of(job), true, goesOn);
            });
        }
    }
}
