package org.upskill.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.upskill.shared.job.RecurringJob;
import org.upskill.shared.privacy.AppendOnlyStore;

/** Does the rest of erasures, where the owner of the tables has to; at once, and after a crash or a failure again within a minute. */
@ApplicationScoped
class ErasureRest implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(ErasureRest.class);

    private final UnfinishedErasures unfinished;
    private final List<AppendOnlyStore> stores;

    ErasureRest(UnfinishedErasures unfinished, @All List<AppendOnlyStore> stores) {
        this.unfinished = unfinished;
        this.stores = stores;
    }

    @Override
    public String name() {
        return "erasure-rest";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (var id : unfinished.ids()) {
            try {
                finish(id);
            } catch (RuntimeException later) {
                LOG.error("The rest of an erasure has to wait for the next try.", later);
            }
        }
    }

    private void finish(UUID id) {
        for (var traces : unfinished.whom(id)) stores.forEach(store -> store.erase(traces));
        unfinished.done(id);
    }
}
