package org.upskill.shared.http;

import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Problems;

/** Lets a write through only when its caller has seen the record as it is now (RFC 9110, If-Match). */
public final class Versions {
    private Versions() {}

    /**
     * Checks an If-Match header against a record's version.
     *
     * @throws ProblemException 428 without a header, 412 when it names another version
     */
    public static void require(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED, "Send the ETag you have seen as If-Match, so that nobody's change is lost.");
        }
        if (!ifMatch.strip().equals(tag(version))) throw Problems.stale();
    }

    /** The strong entity tag of a version. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }
}
