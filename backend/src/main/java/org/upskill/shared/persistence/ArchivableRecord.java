package org.upskill.shared.persistence;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.upskill.shared.problem.Problems;

/**
 * A record that can be put away without being lost: what names it keeps it, nothing names it anew, and lists and searches leave
 * it out unless they are asked for it.
 */
@MappedSuperclass
public abstract class ArchivableRecord extends CatalogRecord {
    protected Instant archivedAt;

    protected ArchivableRecord() {}

    protected ArchivableRecord(SourceKey key) {
        super(key);
    }

    /** When it was put away; null while it is in use. */
    public Instant archivedAt() {
        return archivedAt;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    /**
     * Puts the record away.
     *
     * @throws org.upskill.shared.problem.ProblemException 409 when it is put away already
     */
    public void archive() {
        if (isArchived()) throw Problems.wrongState("It is archived already.");
        archivedAt = now();
    }

    /**
     * Takes the record back into use.
     *
     * @throws org.upskill.shared.problem.ProblemException 409 when it is in use
     */
    public void restore() {
        if (!isArchived()) throw Problems.wrongState("It is not archived.");
        archivedAt = null;
    }
}
