package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Access;
import org.upskill.shared.security.Caller;

/** The use cases of imports. */
@ApplicationScoped
@RetryOnContention
class ImportService {
    private static final String NEWEST_FIRST = "-createdAt";
    private static final String OLDEST_FIRST = "createdAt";
    private static final int LONGEST_NAME = 255;

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final StagedRows staged;
    private final ImportRemarks remarks;
    private final ApplyStart applying;
    private final UndoStart undoing;
    private final ImportTasks tasks;
    private final Kinds kinds;
    private final JsonColumns json;
    private final ImportDeeds deeds;
    private final Caller caller;
    private final ImportNews news;

    ImportService(
            ImportJobs jobs,
            ImportFiles files,
            StagedRows staged,
            ImportRemarks remarks,
            ApplyStart applying,
            UndoStart undoing,
            ImportTasks tasks,
            Kinds kinds,
            JsonColumns json,
            ImportDeeds deeds,
            Caller caller,
            ImportNews news) {
        this.jobs = jobs;
        this.files = files;
        this.staged = staged;
        this.remarks = remarks;
        this.applying = applying;
        this.undoing = undoing;
        this.tasks = tasks;
        this.kinds = kinds;
        this.json = json;
        this.deeds = deeds;
        this.caller = caller;
        this.news = news;
    }

    /** Takes an upload in; its dry run starts by itself. */
    @Transactional
    ImportView submit(ImportOptions options, String columns, String fileName, long fileSize, Path file) {
        var kind = kinds.named(options.kind());
        options.choice();
        if (options.missing() == MissingRecords.ARCHIVE && !kind.archivable()) throw Refusals.notArchivable();
        var chosen = json.chosen(kind, columns);
        var job = new ImportJob(options, RowError.cut(fileName, LONGEST_NAME), fileSize, caller.userName());
        job.chosenColumns = chosen == null ? null : json.write(chosen);
        jobs.persistAndFlush(job);
        job.fileHash = files.put(job.id, file);
        job.sameFileAsId = jobs.sameFile(job, seesAll() ? null : caller.userName());
        deeds.did(job, "uploaded");
        tasks.validate(job.id);
        return view(job);
    }

    @Transactional
    Page<ImportView> list(String kind, ImportStatus status, String createdBy, PageRequest page) {
        if (!caller.readsCatalog()) return Page.empty();
        var sort = page.sort() == null || page.sort().isEmpty() ? NEWEST_FIRST : page.sort();
        if (!sort.equals(NEWEST_FIRST) && !sort.equals(OLDEST_FIRST)) {
            throw Problems.badParameter("sort", "sort must be one of createdAt, -createdAt.");
        }
        var filter = new ImportJobs.Filter(kind, status, seesAll() ? createdBy : caller.userName());
        return jobs.list(filter, sort.equals(NEWEST_FIRST), after(page), page.limit()).map(this::view);
    }

    @Transactional
    ImportFacets facets() {
        if (!caller.readsCatalog()) return new ImportFacets(List.of());
        return new ImportFacets(seesAll() ? jobs.people() : List.of(caller.userName()));
    }

    @Transactional
    ImportView get(UUID id) {
        return view(visible(jobs.findById(id)));
    }

    @Transactional
    Page<ChangeView> changes(UUID id, ChangeAction action, PageRequest page) {
        var job = visible(jobs.findById(id));
        var kind = kinds.get(job.kind);
        var applied = job.status == ImportStatus.APPLIED || job.status == ImportStatus.UNDOING;
        var found = staged.changes(job, action, RowCursor.of(page).row(), page.limit() + 1);
        return RowCursor.page(found, page.limit(), total(job, action), row -> new RowCursor(row.row(), 0))
                .map(row -> ChangeView.of(row, kind, applied));
    }

    @Transactional
    Page<ImportErrorView> errors(UUID id, PageRequest page) {
        var job = visible(jobs.findById(id));
        var found = remarks.errors(id, RowCursor.of(page), page.limit() + 1);
        var errors = RowCursor.page(found, page.limit(), job.errorTotal, error -> new RowCursor(error.row(), error.seq()));
        return caller.is(Access.LD_ADMIN) || caller.is(Access.LD_STAFF) || caller.is(Access.INTEGRATION)
                ? errors
                : errors.map(ImportErrorView::withoutValue);
    }

    /**
     * The import whose file may be read again.
     *
     * @throws org.upskill.shared.problem.ProblemException 409 before the dry run has ended, and where it found no table in the file
     */
    @Transactional
    ImportJob readable(UUID id) {
        var job = visible(jobs.findById(id));
        if (job.status == ImportStatus.VALIDATING || job.readFormat == null) {
            throw Problems.wrongState("There is an error file once the dry run has read the file to its end.");
        }
        return job;
    }

    @Transactional
    Page<ImportFindingView> findings(UUID id, PageRequest page) {
        var job = visible(jobs.findById(id));
        var found = remarks.findings(id, RowCursor.of(page), page.limit() + 1);
        return RowCursor.page(found, page.limit(), job.findingTotal, finding -> new RowCursor(finding.row(), finding.seq()));
    }

    /**
     * Starts writing, if the catalog still is as the dry run saw it. That is looked up in many small transactions; what changes
     * meanwhile is found when it is written.
     */
    ImportView apply(UUID id, ApplyInput wish) {
        var from = applying.requireReady(id, this::visible, wish);
        while (from != null) from = applying.requireUnmoved(from);
        return view(applying.start(id, wish, caller.userName()));
    }

    /** Takes back what an import has written, if all of it still stands as it was written. */
    ImportView undo(UUID id) {
        var check = undoing.requireApplied(id, this::visible);
        while (!check.isThrough()) undoing.lookOn(check);
        check.requireUntouched();
        return view(undoing.start(id, caller.userName()));
    }

    @Transactional
    ImportView cancel(UUID id) {
        var job = visible(jobs.lock(id));
        job.cancel();
        deeds.did(job, "cancelled");
        news.ended(job);
        return view(job);
    }

    /** The import, if there is one and the caller may know of it. */
    private ImportJob visible(ImportJob job) {
        var known = job != null && caller.readsCatalog() && (seesAll() || job.createdBy.equals(caller.userName()));
        if (!known) throw Problems.notFound();
        return job;
    }

    /** A service account sees what it has uploaded itself. */
    private boolean seesAll() {
        return caller.is(Access.LD_ADMIN) || caller.is(Access.LD_STAFF) || caller.is(Access.AUDITOR);
    }

    private static UUID after(PageRequest page) {
        if (page.cursor() == null || page.cursor().isEmpty()) return null;
        try {
            return UUID.fromString(page.cursor());
        } catch (IllegalArgumentException e) {
            throw Problems.badParameter("cursor", "cursor must be the nextCursor of a page with the same sort.");
        }
    }

    private static long total(ImportJob job, ChangeAction action) {
        return switch (action) {
            case CREATED -> job.createdTotal;
            case CHANGED -> job.changedTotal;
            case UNCHANGED -> job.unchangedTotal;
            case ARCHIVED -> job.archivedTotal;
            case null -> job.createdTotal + job.changedTotal + job.unchangedTotal + job.archivedTotal;
        };
    }

    private ImportView view(ImportJob job) {
        return ImportView.of(job, applying.inUse(job).orElse(null), json);
    }
}
