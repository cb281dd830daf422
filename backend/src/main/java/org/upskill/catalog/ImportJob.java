package org.upskill.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.upskill.catalog.file.Detected;
import org.upskill.catalog.file.FileFormat;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.problem.Problems;

/** One upload and what became of it. Whoever changes it holds the lock on its row. */
@Entity
@Unaudited
class ImportJob extends ImportRequest {
    private static final int LARGE = 2_000;

    /** Moves with everything that becomes of the import, so that who follows it knows what is news. */
    @Version
    int revision;

    /** The columns that are read, as JSON. */
    @Column(length = 16000)
    String readColumns;

    FileFormat readFormat;
    String readDelimiter;
    String readEncoding;
    String readSheet;
    ImportStatus status;
    String token;

    @Column(length = 16000)
    String problem;

    int rowTotal;
    int createdTotal;
    int changedTotal;
    int unchangedTotal;
    int archivedTotal;
    int invalidTotal;
    int flaggedTotal;
    int errorTotal;
    int findingTotal;
    ImportPhase phase;
    Instant phaseStartedAt;
    int done;

    /** Depth and number of the last staged row that is written. */
    int reachedDepth;

    int reachedRow;

    /** Number of the last row whose record is found by search, while the rest of them follow. */
    int indexedRow;

    boolean cancelRequested;

    /** Records that taking back left alone, because somebody had changed or used them since. */
    int leftTotal;

    /** Counts the dry runs; one that was overtaken by another writes nothing more. */
    int attempt;

    /** Who had it written, and when that was through. */
    String appliedBy;

    Instant appliedAt;
    String undoneBy;
    Instant finishedAt;

    protected ImportJob() {}

    ImportJob(ImportOptions options, String fileName, long fileSize, String createdBy) {
        super(options, fileName, fileSize, createdBy);
        this.status = ImportStatus.VALIDATING;
        enter(ImportPhase.READING);
    }

    /** The dry run starts, perhaps not for the first time. */
    void restartReading() {
        attempt++;
        rowTotal = createdTotal = changedTotal = unchangedTotal = archivedTotal = invalidTotal = flaggedTotal = errorTotal = findingTotal = 0;
        enter(ImportPhase.READING);
    }

    void reads(Detected detected, String columns) {
        readFormat = detected.format();
        readDelimiter = detected.delimiter();
        readEncoding = detected.encoding();
        readSheet = detected.sheet();
        readColumns = columns;
    }

    /** Whether this try of the dry run is the one that counts. */
    boolean isReading(int ofAttempt) {
        return status == ImportStatus.VALIDATING && attempt == ofAttempt;
    }

    /** The dry run is done: bad rows decide whether it may be applied, and with missing=archive none may be left out. */
    void validated() {
        if (invalidTotal > 0 && (onError == OnError.ABORT || missing == MissingRecords.ARCHIVE)) {
            finish(ImportStatus.INVALID);
            return;
        }
        status = ImportStatus.READY;
        token = Ids.next().toString();
        leavePhase();
    }

    void startApplying(String by) {
        if (status != ImportStatus.READY) throw Problems.wrongState("Only an import that is ready can be applied.");
        status = ImportStatus.APPLYING;
        appliedBy = by;
        reachedDepth = -1;
        reachedRow = -1;
        enter(ImportPhase.APPLYING);
    }

    void applied() {
        finish(ImportStatus.APPLIED);
        appliedAt = finishedAt;
    }

    /** How many records it gives values. */
    int filled() {
        return createdTotal + changedTotal;
    }

    /** Whether the words of its records wait until all records are written: they take longer than the records. */
    boolean isLarge() {
        return filled() > LARGE;
    }

    /** What was applied is now made to be found. */
    void startIndexing() {
        indexedRow = -1;
        enter(ImportPhase.INDEXING);
    }

    /** Whether its records are to be made found; an undo on the way ends that. */
    boolean isIndexing() {
        return phase == ImportPhase.INDEXING;
    }

    void indexed(int row, int records) {
        indexedRow = row;
        done += records;
    }

    void allIndexed() {
        leavePhase();
    }

    /** Everything that was written is to be taken back, the last first. */
    void startUndoing(String by) {
        requireApplied();
        status = ImportStatus.UNDOING;
        undoneBy = by;
        enter(ImportPhase.RESTORING);
    }

    void requireApplied() {
        if (status != ImportStatus.APPLIED) throw Problems.wrongState("Only an import that is applied can be undone.");
    }

    /** Whether it applies itself once the dry run is through; what it would archive somebody has to confirm. */
    boolean appliesItself() {
        return status == ImportStatus.READY && applyMode == ApplyMode.AUTO && archivedTotal == 0;
    }

    /** Whether the catalog is being written for it. */
    boolean isWriting() {
        return status == ImportStatus.APPLYING || status == ImportStatus.UNDOING;
    }

    /** Whether nothing more becomes of it by itself. */
    boolean hasEnded() {
        return phase == null && status != ImportStatus.READY;
    }

    /** What was written has to go again, be it for the problem or because somebody cancelled. */
    void startRestoring(String problemJson) {
        problem = problemJson;
        enter(ImportPhase.RESTORING);
    }

    void restored(String problemJson) {
        problem = problemJson;
        if (status == ImportStatus.UNDOING) finish(ImportStatus.UNDONE);
        else finish(cancelRequested && problem == null ? ImportStatus.CANCELLED : ImportStatus.FAILED);
    }

    void fail(String problemJson) {
        problem = problemJson;
        finish(ImportStatus.FAILED);
    }

    /** What waits is cancelled at once; what runs takes notice at its next chunk. */
    void cancel() {
        switch (status) {
            case READY -> finish(ImportStatus.CANCELLED);
            case VALIDATING, APPLYING -> cancelRequested = true;
            default -> throw Problems.wrongState("This import has already ended.");
        }
    }

    void cancelled() {
        finish(ImportStatus.CANCELLED);
    }

    private void enter(ImportPhase next) {
        phase = next;
        phaseStartedAt = CatalogRecord.now();
        done = 0;
    }

    private void leavePhase() {
        phase = null;
        phaseStartedAt = null;
    }

    private void finish(ImportStatus end) {
        status = end;
        finishedAt = CatalogRecord.now();
        token = null;
        leavePhase();
    }
}
