package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.problem.Violation;

/** Sees to it that nobody reports to themselves, be it by way of others. */
@ApplicationScoped
class ReportingLine {
    private static final String POINTER = "/managerId";

    private final PersonRepository people;

    ReportingLine(PersonRepository people) {
        this.people = people;
    }

    /**
     * Lets a manager through under whom a person can be put.
     *
     * @throws ProblemException 400 for one who does not exist, 409 for one who reports to the person
     */
    void require(UUID personId, UUID managerId) {
        for (var above = managerId; above != null; ) {
            if (above.equals(personId)) throw cycle();
            // Held until the change is written: of two that would close a circle together, one waits for the other and sees it.
            var manager = people.findById(above, LockModeType.PESSIMISTIC_READ);
            if (manager == null) throw Problems.invalid(POINTER, "unknown-reference", "There is no such person.");
            above = manager.managerId;
        }
    }

    /** The same for a person who is new, and so above nobody. */
    void requireForNew(UUID managerId) {
        if (managerId != null && people.findById(managerId) == null) {
            throw Problems.invalid(POINTER, "unknown-reference", "There is no such person.");
        }
    }

    private static ProblemException cycle() {
        var message = "This person cannot report to somebody who reports to them, or to themselves.";
        return new ProblemException(ProblemType.WRONG_STATE, message, List.of(Violation.at(POINTER, "cycle", message)));
    }
}
