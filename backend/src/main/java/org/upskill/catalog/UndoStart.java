package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.upskill.shared.bulk.BulkChange;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.bulk.BulkUse;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;

/**
 * Everything between the wish to undo an import and the first record that goes. What it has written is looked through in many
 * small transactions; what somebody touches after that is left alone by the taking back, which says how much that was.
 */
@ApplicationScoped
@RetryOnContention
class UndoStart {
    private static final int BATCH = 1_000;

    private final ImportJobs jobs;
    private final StagedRows staged;
    private final Kinds kinds;
    private final ImportTasks tasks;
    private final ImportDeeds deeds;

    UndoStart(ImportJobs jobs, StagedRows staged, Kinds kinds, ImportTasks tasks, ImportDeeds deeds) {
        this.jobs = jobs;
        this.staged = staged;
        this.kinds = kinds;
        this.tasks = tasks;
        this.deeds = deeds;
    }

    @Transactional
    UndoCheck requireApplied(UUID id, UnaryOperator<ImportJob> visible) {
        var job = visible.apply(jobs.findById(id));
        job.requireApplied();
        if (job.filled() + job.archivedTotal > 0 && !staged.isKept(id)) throw Problems.wrongState("What this import has written is no longer known, so it cannot be undone.");
        return new UndoCheck(id, job.kind);
    }

    /** Looks at the next rows that were written. */
    @Transactional
    void lookOn(UndoCheck check) {
        var rows = staged.toWrite(check.importId, check.depth(), check.row(), BATCH);
        check.seen(rows, rows.isEmpty() ? Set.of() : touched(check.importId, kinds.get(check.kind), rows.stream().map(StagedRow::change).toList()));
    }

    @Transactional
    ImportJob start(UUID id, String by) {
        var job = jobs.lock(id);
        job.startUndoing(by);
        deeds.did(job, "undone");
        tasks.apply(id);
        return job;
    }

    /** What was changed or is gone, and what the import has made and others than its own records refer to. */
    private Set<UUID> touched(UUID importId, BulkKind kind, List<BulkChange> changes) {
        var touched = new HashSet<>(kind.touched(changes));
        var uses = kind.uses(changes.stream().filter(BulkChange::creates).map(BulkChange::id).toList());
        var users = uses.stream().map(BulkUse::user).filter(user -> user != null).collect(Collectors.toSet());
        var ours = users.isEmpty() ? Set.<UUID>of() : staged.created(importId, users);
        uses.stream().filter(use -> use.user() == null || !ours.contains(use.user())).map(BulkUse::record).forEach(touched::add);
        return touched;
    }
}
