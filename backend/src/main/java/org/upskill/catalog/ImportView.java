package org.upskill.catalog;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.catalog.file.Detected;
import org.upskill.catalog.file.FileFormat;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.problem.Problem;

/**
 * An import as the API shows it.
 *
 * @param fileSize bytes
 * @param fileHash SHA-256 of the file, in hexadecimal
 * @param sameFileAsId the latest import before this one that brought the very same file
 * @param token    what to apply it with; null unless it is ready
 * @param inUse    how many records of the source are in use, where applying it needs a limit to the part of them that it archives
 * @param problem  why it failed, or what taking back could not take back
 * @param columns  column of the file to field, as read
 * @param progress also goes on after {@code applied}: the records of a large import are all there, and search finds them bit by bit
 * @param appliedBy who had it written, and {@code appliedAt} when that was through
 * @param undoneBy who took it back; {@code finishedAt} says when that was through
 */
@Schema(name = "Import")
record ImportView(
        @NotNull UUID id,
        @NotNull String kind,
        @NotNull String source,
        @NotNull String fileName,
        @NotNull long fileSize,
        @Schema(nullable = true) String fileHash,
        @Schema(nullable = true) UUID sameFileAsId,
        @NotNull ImportStatus status,
        @NotNull Options options,
        @NotNull Counts counts,
        @Schema(nullable = true) String token,
        @Schema(nullable = true) Long inUse,
        @Schema(nullable = true) Problem problem,
        @NotNull Progress progress,
        @Schema(nullable = true) DetectedFile detected,
        @NotNull Map<String, String> columns,
        @NotNull String createdBy,
        @NotNull Instant createdAt,
        @Schema(nullable = true) String appliedBy,
        @Schema(nullable = true) Instant appliedAt,
        @Schema(nullable = true) String undoneBy,
        @Schema(nullable = true) Instant finishedAt) {

    /** How the upload was asked to be treated. */
    @Schema(name = "ImportSettings")
    record Options(
            @NotNull MissingRecords missing,
            @NotNull BlankCells blank,
            @NotNull OnError onError,
            @NotNull ApplyMode apply,
            @NotNull boolean trimDecimal) {}

    /**
     * How many rows do what.
     *
     * @param invalid bad rows, however much is wrong with each
     * @param flagged rows with a warning
     */
    @Schema(name = "ImportCounts")
    record Counts(
            @NotNull int rows,
            @NotNull int created,
            @NotNull int changed,
            @NotNull int unchanged,
            @NotNull int archived,
            @NotNull int invalid,
            @NotNull int flagged) {}

    /**
     * How far the server is with what it is doing.
     *
     * @param phase         null when it is doing nothing
     * @param done          rows
     * @param total         rows; null where nobody knows before the end
     * @param rowsPerSecond mean since the phase began
     */
    @Schema(name = "ImportProgress")
    record Progress(
            @Schema(nullable = true) ImportPhase phase,
            @NotNull int done,
            @Schema(nullable = true) Integer total,
            @Schema(nullable = true) Integer rowsPerSecond) {}

    /** How the file is read. */
    @Schema(name = "DetectedFile")
    record DetectedFile(
            @NotNull FileFormat format,
            @Schema(nullable = true) String delimiter,
            @Schema(nullable = true) String encoding,
            @Schema(nullable = true) String sheet) {

        static DetectedFile of(Detected detected) {
            return new DetectedFile(detected.format(), detected.delimiter(), detected.encoding(), detected.sheet());
        }
    }

    static ImportView of(ImportJob job, Long inUse, JsonColumns json) {
        var columns = json.columns(job.readColumns == null ? job.chosenColumns : job.readColumns);
        return new ImportView(
                job.id,
                job.kind,
                job.source,
                job.fileName,
                job.fileSize,
                job.fileHash,
                job.sameFileAsId,
                job.status,
                new Options(job.missing, job.blank, job.onError, job.applyMode, job.trimDecimal),
                counts(job),
                job.token,
                inUse,
                json.problem(job.problem),
                progress(job),
                job.readFormat == null ? null : new DetectedFile(job.readFormat, job.readDelimiter, job.readEncoding, job.readSheet),
                columns == null ? Map.of() : columns,
                job.createdBy,
                job.createdAt,
                job.appliedBy,
                job.appliedAt,
                job.undoneBy,
                job.finishedAt);
    }

    static Counts counts(ImportJob job) {
        return new Counts(
                job.rowTotal, job.createdTotal, job.changedTotal, job.unchangedTotal, job.archivedTotal, job.invalidTotal, job.flaggedTotal);
    }

    static Progress progress(ImportJob job) {
        if (job.phase == null) return new Progress(null, job.done, null, null);
        var millis = Duration.between(job.phaseStartedAt, CatalogRecord.now()).toMillis();
        var rate = millis <= 0 ? null : (Integer) (int) (job.done * 1000L / millis);
        return new Progress(job.phase, job.done, total(job), rate);
    }

    private static Integer total(ImportJob job) {
        if (job.phase == ImportPhase.INDEXING) return job.filled();
        return job.phase == ImportPhase.APPLYING || job.status == ImportStatus.UNDOING ? (Integer) (job.filled() + job.archivedTotal) : null;
    }
}
