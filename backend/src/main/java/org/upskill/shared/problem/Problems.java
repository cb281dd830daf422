package org.upskill.shared.problem;

import java.util.List;

/** The problems that every feature has. */
public final class Problems {
    private Problems() {}

    /** 404, also for a record that the caller may not see. */
    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, "It may have been deleted, or it is not yours to see.");
    }

    /** 400 for one query parameter or header. */
    public static ProblemException badParameter(String parameter, String message) {
        return new ProblemException(
                ProblemType.BAD_PARAMETER, message, List.of(Violation.ofParameter(parameter, "not-allowed", message)));
    }

    /** 400 for one value of the body. */
    public static ProblemException invalid(String pointer, String code, String message) {
        return new ProblemException(ProblemType.INVALID_INPUT, message, List.of(Violation.at(pointer, code, message)));
    }

    /** 422 for a reference to an archived record that was not there before. */
    public static ProblemException archivedReference(String pointer) {
        var message = "This record is archived. Restore it first, or name another.";
        return new ProblemException(
                ProblemType.ARCHIVED_REFERENCE, message, List.of(Violation.at(pointer, "archived-reference", message)));
    }

    /** 409 for a key that another record has. */
    public static ProblemException alreadyExists(String pointer, String message) {
        return new ProblemException(
                ProblemType.ALREADY_EXISTS, message, List.of(Violation.at(pointer, "already-exists", message)));
    }

    /** 409 for a record that cannot go because others refer to it. */
    public static ProblemException inUse(String message) {
        return new ProblemException(ProblemType.IN_USE, message);
    }

    /** 409 for a command that the record's state does not allow. */
    public static ProblemException wrongState(String message) {
        return new ProblemException(ProblemType.WRONG_STATE, message);
    }

    /** 412 for a write made from an outdated read. */
    public static ProblemException stale() {
        return new ProblemException(
                ProblemType.STALE_VERSION, "Load it again, look at what changed, and make your change once more.");
    }
}
