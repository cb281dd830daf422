package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.persistence.RetryOnContention;

/** The transactions by which the words of a large import follow its records. What they find a record by is what it holds at that moment. */
@ApplicationScoped
@RetryOnContention
class IndexSteps {
    /** Few enough that somebody who edits one of the records hardly waits. */
    private static final int CHUNK = 500;

    private final ImportJobs jobs;
    private final Kinds kinds;
    private final StagedRows staged;

    IndexSteps(ImportJobs jobs, Kinds kinds, StagedRows staged) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.staged = staged;
    }

    /** The next rows; in a transaction of its own, because nothing may be read before the records are locked. */
    @Transactional
    List<StagedRow> next(UUID id) {
        var job = jobs.findById(id);
        return job == null || !job.isIndexing() ? List.of() : staged.filled(id, job.indexedRow, CHUNK);
    }

    /** Makes the records of these rows be found; answers whether there may be more. */
    @Transactional
    boolean index(UUID id, List<StagedRow> rows) {
        var job = jobs.lock(id);
        if (job == null || !job.isIndexing()) return false;
        if (rows.isEmpty()) {
            job.allIndexed();
            return false;
        }
        kinds.get(job.kind).reindex(rows.stream().map(StagedRow::recordId).toList());
        job.indexed(rows.getLast().row(), rows.size());
        return true;
    }
}
