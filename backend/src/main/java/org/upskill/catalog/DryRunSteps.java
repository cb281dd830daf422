package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.catalog.file.Detected;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.Problem;

/** The dry run's transactions. Each starts with the lock on the import, and none writes for a run that another has overtaken. */
@ApplicationScoped
@RetryOnContention
class DryRunSteps {
    private static final int MANY = 10_000;

    private final ImportJobs jobs;
    private final ImportStaging staging;
    private final StagedRows staged;
    private final ImportRemarks remarks;
    private final ReferenceResolver references;
    private final RowComparison comparison;
    private final ColumnMemory memory;
    private final ImportTasks tasks;
    private final JsonColumns json;
    private final ImportDeeds deeds;
    private final ImportNews news;

    DryRunSteps(
            ImportJobs jobs,
            ImportStaging staging,
            StagedRows staged,
            ImportRemarks remarks,
            ReferenceResolver references,
            RowComparison comparison,
            ColumnMemory memory,
            ImportTasks tasks,
            JsonColumns json,
            ImportDeeds deeds,
            ImportNews news) {
        this.jobs = jobs;
        this.staging = staging;
        this.staged = staged;
        this.remarks = remarks;
        this.references = references;
        this.comparison = comparison;
        this.memory = memory;
        this.tasks = tasks;
        this.json = json;
        this.deeds = deeds;
        this.news = news;
    }

    /**
     * Whether the import has to wait for its turn. What applies itself is compared with a catalog that holds everything sent before
     * it: else the older of two files, applied last, would win without anybody having seen it.
     */
    @Transactional
    boolean waits(UUID id) {
        var job = jobs.findById(id);
        return job != null && job.applyMode == ApplyMode.AUTO && !job.cancelRequested && jobs.isBusyBefore(job);
    }

    /** Starts from nothing; answers the import, or null when there is nothing to do any more. */
    @Transactional
    ImportJob begin(UUID id) {
        var job = jobs.lock(id);
        if (job == null || job.status != ImportStatus.VALIDATING) return null;
        job.restartReading();
        return job;
    }

    /** Forgets some of what an earlier try has left; answers whether there may be more. */
    @Transactional
    boolean forget(UUID id) {
        return staging.forget(id, MANY);
    }

    @Transactional
    void reads(UUID id, Detected detected, ColumnMap columns) {
        jobs.lock(id).reads(detected, json.write(columns.columns()));
    }

    /** Makes known which records the keys of a tree's rows stand for; writes nothing. */
    @Transactional
    void announce(ImportRun run, List<RowDraft> rows) {
        var bySource = rows.stream().filter(row -> run.kind().identity(row.values) != null)
                .collect(Collectors.groupingBy(row -> row.source));
        bySource.forEach((source, group) -> {
            var keys = group.stream().map(row -> run.kind().identity(row.values)).distinct().toList();
            var existing = run.kind().find(source, keys);
            for (var key : keys) {
                var record = existing.get(key);
                run.tree().announce(new SourceKey(source, key),
                        record == null ? Ids.next() : record.id());
            }
        });
    }

    /** Compares a batch of rows and notes what each would do; answers whether to go on. */
    @Transactional
    boolean stage(ImportRun run, int attempt, ReadAhead.Batch batch) {
        var job = jobs.lock(run.importId());
        if (!isCurrent(job, attempt)) return false;
        if (job.cancelRequested) {
            job.cancelled();
            news.ended(job);
            return false;
        }
        var drafts = batch.take();
        references.resolve(run, drafts);
        comparison.compare(run, drafts);
        staging.add(run.importId(), drafts);
        remarks.addErrors(run.importId(), drafts);
        var valid = drafts.stream().filter(RowDraft::isValid).toList();
        remarks.addFindings(run.importId(), valid);
        count(job, drafts, valid);
        if (run.tree() != null) drafts.forEach(draft -> run.tree().compared(draft, parentField(run).name()));
        return true;
    }

    /** Ends the dry run: judges a tree as a whole and says what may come next. */
    @Transactional
    void finish(ImportRun run, int attempt) {
        var job = jobs.lock(run.importId());
        if (!isCurrent(job, attempt)) return;
        if (job.cancelRequested) {
            job.cancelled();
            news.ended(job);
            return;
        }
        if (run.tree() != null) judge(run, job);
        job.validated();
        news.ended(job);
        if (job.chosenColumns != null && job.status == ImportStatus.READY) memory.keep(job.kind, job.source, job.chosenColumns);
        if (job.appliesItself()) {
            job.startApplying(job.createdBy);
            deeds.did(job, "applied", job.createdBy);
            tasks.apply(job.id);
        }
    }

    /** Ends the dry run of a file that cannot be read. */
    @Transactional
    void fail(UUID id, int attempt, Problem problem) {
        var job = jobs.lock(id);
        if (!isCurrent(job, attempt)) return;
        job.fail(json.write(problem));
        news.ended(job);
    }

    private void judge(ImportRun run, ImportJob job) {
        var verdicts = run.tree().judge(run.kind().parents(), run.columns().column(parentField(run).name()));
        var byRow = verdicts.stream().collect(Collectors.toMap(UploadTree.Verdict::row, verdict -> verdict));
        for (var block = staged.blockAfter(job.id, -1); !block.isEmpty(); block = staged.blockAfter(job.id, block.getFirst().row())) {
            staging.judge(job.id, block, byRow);
        }
        remarks.addVerdicts(job.id, verdicts);
        var bad = (int) verdicts.stream().filter(verdict -> verdict.error() != null).count();
        job.errorTotal += bad;
        job.invalidTotal += bad;
        job.createdTotal = staged.count(job.id, ChangeAction.CREATED);
        job.changedTotal = staged.count(job.id, ChangeAction.CHANGED);
    }

    /** The field by which records of a tree refer to their own kind. */
    static BulkField parentField(ImportRun run) {
        return run.kind().fields().stream().filter(field -> run.kind().name().equals(field.target())).findFirst().orElseThrow();
    }

    private static boolean isCurrent(ImportJob job, int attempt) {
        return job != null && job.isReading(attempt);
    }

    private static void count(ImportJob job, List<RowDraft> drafts, List<RowDraft> valid) {
        job.rowTotal += drafts.size();
        job.done += drafts.size();
        job.invalidTotal += drafts.size() - valid.size();
        for (var draft : drafts) job.errorTotal += draft.errors.size();
        for (var draft : valid) {
            switch (draft.action) {
                case CREATED -> job.createdTotal++;
                case CHANGED -> job.changedTotal++;
                default -> job.unchangedTotal++;
            }
            job.findingTotal += draft.findings.size();
            job.flaggedTotal += draft.findings.isEmpty() ? 0 : 1;
        }
    }
}
