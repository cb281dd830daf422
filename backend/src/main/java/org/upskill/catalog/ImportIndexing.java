package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.upskill.shared.job.Shutdown;

/** Makes the records of a large import be found, after they are all written. Goes on where an earlier run was cut short. */
@ApplicationScoped
class ImportIndexing {
    private final IndexSteps steps;
    private final Shutdown shutdown;

    ImportIndexing(IndexSteps steps, Shutdown shutdown) {
        this.steps = steps;
        this.shutdown = shutdown;
    }

    void run(UUID id) {
        do shutdown.check();
        while (steps.index(id, steps.next(id)));
    }
}
