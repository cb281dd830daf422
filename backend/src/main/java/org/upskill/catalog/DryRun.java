package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.upskill.catalog.file.FileLimits;
import org.upskill.catalog.file.ReadChoice;
import org.upskill.catalog.file.RowCount;
import org.upskill.catalog.file.RowReader;
import org.upskill.catalog.file.TableFile;
import org.upskill.catalog.file.UnreadableFile;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.job.Shutdown;
import org.upskill.shared.problem.ProblemException;

/** Reads an upload from its first row to its last and compares it with the catalog, which stays as it is. */
@ApplicationScoped
class DryRun {
    private static final Logger LOG = Logger.getLogger(DryRun.class);

    /** A database that was away for a moment is worth another try; a mistake of ours is not worth trying for ever. */
    private static final int ATTEMPTS = 3;

    private final DryRunSteps steps;
    private final MissingSteps missing;
    private final ImportFiles files;
    private final Kinds kinds;
    private final JsonColumns json;
    private final Shutdown shutdown;

    DryRun(DryRunSteps steps, MissingSteps missing, ImportFiles files, Kinds kinds, JsonColumns json, Shutdown shutdown) {
        this.steps = steps;
        this.missing = missing;
        this.files = files;
        this.kinds = kinds;
        this.json = json;
        this.shutdown = shutdown;
    }

    /** Does the dry run, from the start if an earlier one was cut short; answers false while others go first. */
    boolean run(UUID id) {
        if (steps.waits(id)) return false;
        var job = steps.begin(id);
        if (job == null) return true;
        while (steps.forget(id)) shutdown.check();
        var file = files.copy(id);
        try {
            read(job, file);
        } catch (UnreadableFile e) {
            steps.fail(id, job.attempt, Refusals.of(e).problem());
        } catch (ProblemException e) {
            steps.fail(id, job.attempt, e.problem());
        } catch (RuntimeException e) {
            shutdown.check();
            if (job.attempt < ATTEMPTS) throw e;
            LOG.errorf(e, "Import %s cannot be read", id);
            steps.fail(id, job.attempt, Refusals.unexpectedInReading().problem());
        } finally {
            delete(file);
        }
        return true;
    }

    private void read(ImportJob job, Path file) {
        RowCount.require(file, job.fileName, choice(job), FileLimits.DEFAULT);
        try (var reader = open(job, file)) {
            var kind = kinds.get(job.kind);
            var columns = ColumnMap.of(kind, reader.header(), json.columns(job.chosenColumns));
            steps.reads(job.id, reader.detected(), columns);
            var tree = isTree(kind) ? new UploadTree() : null;
            var run = new ImportRun(
                    job.id, kind, columns, job.source, job.blank, trimmed(job, file, columns), new SeenKeys(), tree, new DidYouMean());
            if (tree != null) announce(run, job, file);
            if (!batches(reader, run, batch -> steps.stage(run, job.attempt, batch))) return;
            if (job.missing == MissingRecords.ARCHIVE) archiveMissing(run, job.attempt);
            steps.finish(run, job.attempt);
        }
    }

    /** Notes the records of the import's source that no row has named, to be archived. */
    private void archiveMissing(ImportRun run, int attempt) {
        if (!missing.isPossible(run, attempt)) return;
        for (var after = missing.next(run, attempt, null); after != null; after = missing.next(run, attempt, after)) shutdown.check();
    }

    private Set<String> trimmed(ImportJob job, Path file, ColumnMap columns) {
        if (!job.trimDecimal) return Set.of();
        try (var reader = open(job, file)) {
            return DecimalIds.in(reader, kinds.get(job.kind), columns);
        }
    }

    /** Reads the keys of all rows first, because a row may name a parent further down. */
    private void announce(ImportRun run, ImportJob job, Path file) {
        try (var reader = open(job, file)) {
            batches(reader, run, batch -> {
                steps.announce(run, batch.take());
                if (run.tree().size() > UploadTree.LARGEST) throw Refusals.treeTooLarge();
                return true;
            });
        }
    }

    private static boolean isTree(BulkKind kind) {
        return kind.fields().stream().anyMatch(field -> kind.name().equals(field.target()));
    }

    /** Hands on the rows by the batch until they end or nobody wants more; answers whether they ended. */
    private boolean batches(RowReader reader, ImportRun run, Predicate<ReadAhead.Batch> taker) {
        try (var ahead = new ReadAhead(reader, run)) {
            for (var batch = ahead.next(); batch != null; batch = ahead.next()) {
                shutdown.check();
                if (!taker.test(batch)) return false;
            }
            return true;
        }
    }

    private static RowReader open(ImportJob job, Path file) {
        return TableFile.open(file, job.fileName, choice(job), FileLimits.DEFAULT);
    }

    private static ReadChoice choice(ImportJob job) {
        return ReadOptions.choice(job.chosenDelimiter, job.chosenEncoding, job.chosenSheet);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
