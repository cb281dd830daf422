package org.upskill.role;

import java.util.List;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.Problems;

/**
 * Asks every feature to put back what it moved by a {@link RoleMerge}.
 *
 * @param mergedId the role that comes back
 * @param intoId   the role that stayed
 */
public record RoleMergeUndo(UUID mergedId, UUID intoId, List<RoleMove> moves) {
    /** What was noted of records of a kind, in the order in which it was. */
    public List<RoleMove> of(String kind) {
        return moves.stream().filter(move -> move.kind().equals(kind)).toList();
    }

    /**
     * Lets a record be put back that nobody touched since.
     *
     * @throws ProblemException 409 when it was changed or deleted
     */
    public <R extends CatalogRecord> R untouched(RoleMove move, R record) {
        if (record != null && Integer.valueOf(record.version()).equals(move.recordVersion())) return record;
        throw Problems.wrongState("“%s” was changed after the merge, so the merge can no longer be undone.".formatted(move.label()));
    }
}
