package org.upskill.shared.persistence;

import java.util.UUID;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.Problems;

/** What one record may say of another. */
public final class References {
    private References() {}

    /**
     * Lets a reference through to a record that exists and is in use, or that was named there before.
     *
     * @param record  what the id stands for; null for nothing
     * @param before  what the reference held so far; null for nothing
     * @param unknown the sentence for an id that stands for nothing
     * @throws ProblemException 400 for a record that does not exist, 422 for an archived one
     */
    public static void require(String pointer, ArchivableRecord record, UUID before, String unknown) {
        if (record == null) throw Problems.invalid(pointer, "unknown-reference", unknown);
        if (record.isArchived() && !record.id().equals(before)) throw Problems.archivedReference(pointer);
    }
}
