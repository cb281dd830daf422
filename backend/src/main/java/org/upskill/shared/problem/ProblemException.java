package org.upskill.shared.problem;

import java.util.List;

/** Ends a use case with a problem for the caller. Thrown inside a transaction it rolls back. */
public final class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final transient List<Violation> violations;
    private String link;
    private Long retryAfter;

    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        super(detail);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemType type() {
        return type;
    }

    /** The same problem with the address of the record that stands in the way. */
    public ProblemException at(String address) {
        link = address;
        return this;
    }

    ProblemException retryAfter(long seconds) {
        retryAfter = seconds;
        return this;
    }

    /** After how many seconds the same request may be sent again; null where waiting does not help. */
    public Long retryAfter() {
        return retryAfter;
    }

    /** The problem as the caller gets it. */
    public Problem problem() {
        return Problem.of(type, getMessage(), violations).at(link);
    }
}
