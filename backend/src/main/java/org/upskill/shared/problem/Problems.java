package org.upskill.shared.problem;

import io.quarkus.security.AuthenticationFailedException;
import java.util.List;
import java.util.Map;

/** The problems that every feature has. */
public final class Problems {
    private Problems() {}

    /** The attribute of a refused sign-in that says why to the caller. */
    static final String REASON = "upskill.reason";

    /** 401 with a reason that the caller may know. */
    public static AuthenticationFailedException notLetIn(String reason) {
        return new AuthenticationFailedException(Map.of(REASON, reason));
    }

    /** 429 until so many seconds have passed. */
    public static ProblemException tooManyRequests(String message, long seconds) {
        return new ProblemException(ProblemType.TOO_MANY_REQUESTS, message).retryAfter(seconds);
    }

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
