package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.upskill.shared.bulk.CatalogMovedOn;
import org.upskill.shared.job.Shutdown;
import org.upskill.shared.problem.Problem;

/** Writes what a dry run has promised, to its end: all of it, or nothing; or takes it back. Goes on where an earlier run was cut short. */
@ApplicationScoped
class ImportApply {
    private static final Logger LOG = Logger.getLogger(ImportApply.class);

    private final ApplySteps steps;
    private final Shutdown shutdown;

    ImportApply(ApplySteps steps, Shutdown shutdown) {
        this.steps = steps;
        this.shutdown = shutdown;
    }

    void run(UUID id) {
        var more = true;
        while (more) {
            shutdown.check();
            try {
                more = steps.next(id);
            } catch (CatalogMovedOn e) {
                turnBack(id, Refusals.movedOn().problem(), e);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Import %s stopped while it was applied", id);
                turnBack(id, Refusals.unexpected().problem(), e);
            }
        }
    }

    /** What goes wrong while taking back is tried again later, by the scheduler. */
    private void turnBack(UUID id, Problem problem, RuntimeException cause) {
        if (!steps.turnBack(id, problem)) throw cause;
    }
}
