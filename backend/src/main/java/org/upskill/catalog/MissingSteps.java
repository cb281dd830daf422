package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.upskill.shared.bulk.BulkRecord;
import org.upskill.shared.persistence.RetryOnContention;

/** The dry run's transactions about records that the file does not name and that are to be archived for it. */
@ApplicationScoped
@RetryOnContention
class MissingSteps {
    private static final int BATCH = 1_000;

    private final ImportJobs jobs;
    private final ImportStaging staging;
    private final StagedRows staged;
    private final JsonColumns json;
    private final ImportNews news;

    MissingSteps(ImportJobs jobs, ImportStaging staging, StagedRows staged, JsonColumns json, ImportNews news) {
        this.jobs = jobs;
        this.staging = staging;
        this.staged = staged;
        this.json = json;
        this.news = news;
    }

    /**
     * Whether the file can decide what is missing. One that names nothing of its source ends the import, because everything would
     * be archived; one with bad rows does not say which records those were meant to be, and is invalid in the end.
     */
    @Transactional
    boolean isPossible(ImportRun run, int attempt) {
        var job = jobs.lock(run.importId());
        if (!job.isReading(attempt) || job.invalidTotal > 0) return false;
        if (run.seen().names(run.source())) return true;
        job.fail(json.write(Refusals.nothingNamed(run.source()).problem()));
        news.ended(job);
        return false;
    }

    /** Notes those among the next records; answers after which one to go on, or null at the end. */
    @Transactional
    UUID next(ImportRun run, int attempt, UUID after) {
        var job = jobs.lock(run.importId());
        if (!job.isReading(attempt) || job.cancelRequested) return null;
        var records = run.kind().inUse(run.source(), after, BATCH);
        var missing = new ArrayList<RowDraft>();
        var row = staged.lastRow(job.id);
        for (var record : records) {
            var identity = run.kind().identity(record.values());
            if (!run.seen().contains(run.source(), identity)) missing.add(draft(run, ++row, identity, record));
        }
        staging.add(job.id, missing);
        job.archivedTotal += missing.size();
        return records.size() < BATCH ? null : records.getLast().id();
    }

    /** What stands for the record after the last row of the file. */
    private static RowDraft draft(ImportRun run, int row, String identity, BulkRecord record) {
        var draft = new RowDraft(row, run.source());
        draft.action = ChangeAction.ARCHIVED;
        draft.identity = identity;
        draft.recordId = record.id();
        draft.recordVersion = record.version();
        draft.shownId = run.kind().shownId(record.values());
        draft.label = run.kind().label(record.values());
        return draft;
    }
}
