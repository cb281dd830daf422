package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.audit.OneDeed;
import org.upskill.shared.bulk.CatalogMovedOn;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problem;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;

/** The transactions of applying and undoing: each writes one chunk, or takes one back, and notes in the same breath how far that brought it. */
@ApplicationScoped
@RetryOnContention
class ApplySteps {
    private static final int CHUNK = 1_000;

    private final ImportJobs jobs;
    private final Kinds kinds;
    private final StagedRows staged;
    private final AuditedRows audited;
    private final ImportTasks tasks;
    private final JsonColumns json;
    private final OneDeed oneDeed;
    private final ImportNews news;

    ApplySteps(ImportJobs jobs, Kinds kinds, StagedRows staged, AuditedRows audited, ImportTasks tasks, JsonColumns json, OneDeed oneDeed, ImportNews news) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.staged = staged;
        this.audited = audited;
        this.tasks = tasks;
        this.json = json;
        this.oneDeed = oneDeed;
        this.news = news;
    }

    /**
     * Takes the next step and answers whether there is another.
     *
     * @throws CatalogMovedOn when the chunk cannot be written as the dry run promised
     */
    @Transactional
    boolean next(UUID id) {
        oneDeed.cover();
        var job = jobs.lock(id);
        if (job == null || !job.isWriting()) return false;
        if (job.phase == ImportPhase.RESTORING) return restore(job);
        if (job.cancelRequested) {
            job.startRestoring(null);
            return true;
        }
        return write(job);
    }

    /** From here on takes back instead of writing; answers false when it did so already. */
    @Transactional
    boolean turnBack(UUID id, Problem problem) {
        var job = jobs.lock(id);
        if (job == null || job.status != ImportStatus.APPLYING || job.phase == ImportPhase.RESTORING) return false;
        job.startRestoring(json.write(problem));
        return true;
    }

    private boolean write(ImportJob job) {
        if (job.done == 0 && audited.add(job.id)) return true;
        var rows = staged.toWrite(job.id, job.reachedDepth, job.reachedRow, CHUNK);
        if (rows.isEmpty()) {
            job.applied();
            if (job.isLarge() && kinds.get(job.kind).isSearched()) index(job);
            news.ended(job);
            return false;
        }
        var kind = kinds.get(job.kind);
        var changes = rows.stream().map(StagedRow::change).toList();
        kind.write(changes);
        if (!job.isLarge()) kind.index(changes);
        reach(job, rows, 0);
        return true;
    }

    private void index(ImportJob job) {
        job.startIndexing();
        tasks.index(job.id);
    }

    private boolean restore(ImportJob job) {
        var rows = staged.written(job.id, job.reachedDepth, job.reachedRow, CHUNK);
        if (rows.isEmpty()) {
            job.restored(withLeft(job));
            news.ended(job);
            return false;
        }
        job.leftTotal += kinds.get(job.kind).restore(rows.stream().map(StagedRow::change).toList());
        reach(job, rows, 1);
        return true;
    }

    private static void reach(ImportJob job, List<StagedRow> rows, int before) {
        job.reachedDepth = rows.getLast().depth();
        job.reachedRow = rows.getLast().row() - before;
        job.done += rows.size();
    }

    /** A cancel that could not take everything back has a problem too. */
    private String withLeft(ImportJob job) {
        if (job.leftTotal == 0) return job.problem;
        var left = "Records left as they are, because somebody has changed or used them since: %,d.".formatted(job.leftTotal);
        if (job.problem == null) return json.write(new ProblemException(ProblemType.CATALOG_MOVED_ON, left).problem());
        var known = json.problem(job.problem);
        return json.write(new Problem(known.type(), known.title(), known.status(), known.detail() + " " + left, null, null, known.violations()));
    }
}
