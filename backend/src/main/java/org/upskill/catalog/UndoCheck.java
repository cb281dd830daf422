package org.upskill.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Violation;

/** How far what an import has written was looked through, and which of it somebody has changed or put to use since. */
final class UndoCheck {
    /** How many records a refusal names one by one. */
    static final int NAMED = 10;

    final UUID importId;
    final String kind;
    private final List<StagedRow> named = new ArrayList<>();
    private StagedRow reached;
    private boolean through;
    private int touched;

    UndoCheck(UUID importId, String kind) {
        this.importId = importId;
        this.kind = kind;
    }

    int depth() {
        return reached == null ? -1 : reached.depth();
    }

    int row() {
        return reached == null ? -1 : reached.row();
    }

    boolean isThrough() {
        return through;
    }

    /** The next rows were looked at, and these of their records are no longer as they were written; no rows mean the end. */
    void seen(List<StagedRow> rows, Set<UUID> changed) {
        through = rows.isEmpty();
        if (through) return;
        reached = rows.getLast();
        touched += changed.size();
        rows.stream().filter(row -> changed.contains(row.recordId())).limit(NAMED - named.size()).forEach(named::add);
    }

    /** @throws ProblemException 409 naming how many records were touched, and the first of them */
    void requireUntouched() {
        if (touched == 0) return;
        var detail = touched == 1
                ? "One record of this import has been changed, removed or put to use since, so nothing is undone. Mend it by hand, or import the former file again."
                : "%,d records of this import have been changed, removed or put to use since, so nothing is undone. Mend them by hand, or import the former file again."
                        .formatted(touched);
        throw new ProblemException(ProblemType.CHANGED_SINCE, detail, named.stream().map(UndoCheck::violation).toList());
    }

    private static Violation violation(StagedRow row) {
        var message = "“%s” (%s) was touched.".formatted(row.label(), row.shownId());
        return new Violation(null, null, row.fileRow(), null, "touched", message);
    }
}
