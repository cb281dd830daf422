package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;

/** Everything between the wish to apply an import and its first write. */
@ApplicationScoped
@RetryOnContention
class ApplyStart {
    private static final int BATCH = 1_000;

    private final ImportJobs jobs;
    private final StagedRows staged;
    private final Kinds kinds;
    private final ImportTasks tasks;
    private final ImportDeeds deeds;

    ApplyStart(ImportJobs jobs, StagedRows staged, Kinds kinds, ImportTasks tasks, ImportDeeds deeds) {
        this.jobs = jobs;
        this.staged = staged;
        this.kinds = kinds;
        this.tasks = tasks;
        this.deeds = deeds;
    }

    /** How far the rows of an import are held against the catalog. */
    record Place(UUID importId, String kind, int depth, int row) {}

    /** Lets an import through that is ready and was seen by whoever holds its token. */
    @Transactional
    Place requireReady(UUID id, UnaryOperator<ImportJob> visible, ApplyInput wish) {
        var job = visible.apply(jobs.findById(id));
        requireReady(job, wish);
        return new Place(id, job.kind, -1, -1);
    }

    /** Holds the next rows against the catalog; answers where to go on, or null at the end. */
    @Transactional
    Place requireUnmoved(Place from) {
        var rows = staged.toWrite(from.importId(), from.depth(), from.row(), BATCH);
        if (rows.isEmpty()) return null;
        var kind = kinds.get(from.kind());
        rows.stream().collect(Collectors.groupingBy(StagedRow::source)).forEach((source, group) -> requireUnmoved(kind, source, group));
        return new Place(from.importId(), from.kind(), rows.getLast().depth(), rows.getLast().row());
    }

    private static void requireUnmoved(BulkKind kind, String source, List<StagedRow> rows) {
        var existing = kind.find(source, rows.stream().map(StagedRow::key).collect(Collectors.toSet()));
        for (var row : rows) {
            var record = existing.get(row.key());
            var asSeen = row.recordVersion() == null ? record == null : record != null && record.version() == row.recordVersion();
            if (!asSeen) throw Refusals.movedOn();
        }
    }

    @Transactional
    ImportJob start(UUID id, ApplyInput wish, String by) {
        var job = jobs.lock(id);
        requireReady(job, wish);
        job.startApplying(by);
        deeds.did(job, "applied");
        tasks.apply(id);
        return job;
    }

    private void requireReady(ImportJob job, ApplyInput wish) {
        if (job.status != ImportStatus.READY) throw Problems.wrongState("Only an import that is ready can be applied.");
        if (!wish.token().equals(job.token)) throw Problems.wrongState("This is not the token of the import's dry run.");
        if (job.archivedTotal > 0) requireConfirmed(job, wish);
    }

    /** How many records of the source are in use, where somebody has to say which part of them the import may archive. */
    Optional<Long> inUse(ImportJob job) {
        if (job.status != ImportStatus.READY || job.archivedTotal == 0) return Optional.empty();
        var kind = kinds.get(job.kind);
        var inUse = kind.countInUse(job.source);
        return kind.limited(job.archivedTotal, inUse).map(limited -> inUse);
    }

    private void requireConfirmed(ImportJob job, ApplyInput wish) {
        var kind = kinds.get(job.kind);
        var inUse = kind.countInUse(job.source);
        var limited = kind.limited(job.archivedTotal, inUse);
        if (limited.isPresent() && !wish.allows(job.archivedTotal, inUse)) throw Refusals.beyondLimit(limited.get());
        if (!Objects.equals(wish.confirmArchived(), job.archivedTotal)) throw Refusals.unconfirmed(job.archivedTotal);
    }
}
