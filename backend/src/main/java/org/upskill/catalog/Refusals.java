package org.upskill.catalog;

import java.util.List;
import org.upskill.catalog.file.UnreadableFile;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.problem.Violation;

/** The problems that only imports have. */
final class Refusals {
    private Refusals() {}

    /** A file that cannot be read; the violation carries the code of why. */
    static ProblemException of(UnreadableFile file) {
        return unreadable(file.code(), file.getMessage());
    }

    static ProblemException treeTooLarge() {
        return unreadable("too-many-rows", "A tree may have at most %,d rows in one file.".formatted(UploadTree.LARGEST));
    }

    /** 409: the dry run's picture of the catalog no longer holds. */
    static ProblemException movedOn() {
        return new ProblemException(ProblemType.CATALOG_MOVED_ON, "Records that this import touches have changed since. Upload the file again.");
    }

    /** 400: with missing=archive the whole source would go. */
    static ProblemException nothingNamed(String source) {
        return Problems.badParameter("missing", "missing=archive is refused, because the file has no row of the source %s: everything of it would be archived."
                .formatted(source));
    }

    /** 400: missing=archive for records that cannot be put away. */
    static ProblemException notArchivable() {
        return Problems.badParameter("missing", "Records of this kind cannot be archived. Use missing=keep.");
    }

    /** 409: what the import archives has to be confirmed by its number. */
    static ProblemException unconfirmed(int archives) {
        var detail = "This import archives records that the file does not name: %,d. Say that number in confirmArchived to apply it.".formatted(archives);
        var violation = Violation.at("/confirmArchived", "confirmation-needed", detail);
        return new ProblemException(ProblemType.NEEDS_CONFIRMATION, detail, List.of(violation));
    }

    /** 409 for an import that archives a larger part of the records than anybody has allowed. */
    static ProblemException beyondLimit(String what) {
        var violation = Violation.at("/largestPart", "limit-needed", what);
        return new ProblemException(ProblemType.NEEDS_CONFIRMATION, what, List.of(violation));
    }

    static ProblemException unexpected() {
        return new ProblemException(ProblemType.INTERNAL_ERROR, "Applying the import went wrong on our side. What was written has been taken back.");
    }

    static ProblemException unexpectedInReading() {
        return new ProblemException(ProblemType.INTERNAL_ERROR, "Comparing the file with the catalog went wrong on our side. Nothing was written.");
    }

    private static ProblemException unreadable(String code, String message) {
        return new ProblemException(ProblemType.UNREADABLE_FILE, message, List.of(new Violation(null, null, null, null, code, message)));
    }
}
