package org.upskill.people.scim;

import de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644;
import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.upskill.people.scim.filter.FilterProblem;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Problems;

/** What ends a request of SCIM, in words of ours; the library passes it on. */
final class ScimFault extends ScimException {
    private static final Map<ProblemType, String> KINDS = Map.of(
            ProblemType.MALFORMED_BODY, RFC7644.INVALID_SYNTAX,
            ProblemType.INVALID_INPUT, RFC7644.INVALID_VALUE,
            ProblemType.BAD_PARAMETER, RFC7644.INVALID_VALUE,
            ProblemType.ALREADY_EXISTS, RFC7644.UNIQUENESS);

    private boolean overtaken;

    ScimFault(int status, String scimType, String detail) {
        super(detail, null, status, scimType);
    }

    /** Whether somebody else was faster, so that the same request, done again, sees what they did. */
    boolean isOvertaken() {
        return overtaken;
    }

    static ScimFault notFound() {
        return new ScimFault(404, null, "There is no such resource.");
    }

    static ScimFault badValue(String detail) {
        return new ScimFault(400, RFC7644.INVALID_VALUE, detail);
    }

    static ScimFault badSyntax(String detail) {
        return new ScimFault(400, RFC7644.INVALID_SYNTAX, detail);
    }

    static ScimFault badFilter(String detail) {
        return new ScimFault(400, RFC7644.INVALID_FILTER, detail);
    }

    static ScimFault taken(String detail) {
        return new ScimFault(409, RFC7644.UNIQUENESS, detail);
    }

    /** A conflict of SCIM is one of uniqueness; what a person's state does not allow is a value that is not. */
    private static ScimFault of(ProblemException problem) {
        if (problem.type() == ProblemType.WRONG_STATE) return badValue(problem.getMessage());
        return new ScimFault(problem.type().status(), KINDS.get(problem.type()), problem.getMessage());
    }

    /** The same failure as SCIM says it; what it has no word for stays as it is. */
    static RuntimeException of(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ScimException known -> {
                    return known;
                }
                case FilterProblem filter -> {
                    return badFilter(filter.getMessage());
                }
                case ProblemException problem -> {
                    return of(problem);
                }
                case OptimisticLockException stale -> {
                    return of((ProblemException) Problems.stale());
                }
                case ConstraintViolationException broken when broken.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE -> {
                    var fault = taken("Another resource has just taken this userName or externalId.");
                    fault.overtaken = true;
                    return fault;
                }
                default -> {}
            }
        }
        return failure;
    }
}
