package org.upskill.catalog;

import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkFinding;
import org.upskill.shared.bulk.BulkTarget;

/** What an import has to say of archived and merged records. It neither restores one nor is stopped by one. */
final class ArchivedFindings {
    private ArchivedFindings() {}

    /** For a row that refers to an archived record. */
    static BulkFinding reference(BulkField field, String externalId) {
        var reason = "This record among the %s is archived. The row refers to it all the same.".formatted(field.target());
        return finding("archived-reference", externalId, reason, "Restore it, or name another.");
    }

    /** For a row whose own record is archived. */
    static BulkFinding record(String shownId) {
        var reason = "The record is archived and stays so; its values are brought up to date.";
        return finding("archived-record", shownId, reason, "Restore it to use it again.");
    }

    /** For a row that refers to a record for which another stands. */
    static BulkFinding mergedReference(BulkField field, BulkTarget target) {
        var reason = "This record among the %s was merged into “%s”, which is taken instead.".formatted(field.target(), target.survivorId());
        return finding("merged-reference", target.externalId(), reason, "Name “%s” in the file.".formatted(target.survivorId()));
    }

    /** For a row whose own record was merged into another. */
    static BulkFinding mergedRecord(String shownId) {
        return finding("merged-record", shownId, "The record was merged into another. The row changes nothing.", "Remove the row, or undo the merge.");
    }

    /** For a link that comes to be one that is there already because of a merge. */
    static BulkFinding mergedLink(String shownId) {
        var reason = "Since two records were merged there is such a link already. The row changes nothing.";
        return finding("merged-record", shownId, reason, "Remove the row.");
    }

    private static BulkFinding finding(String rule, String text, String reason, String advice) {
        return new BulkFinding(text, rule, text, 0, text.length(), reason, advice);
    }
}
