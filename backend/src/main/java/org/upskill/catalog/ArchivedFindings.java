package org.upskill.catalog;

import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkFinding;

/** What an import has to say of archived records. It neither restores one nor is stopped by one. */
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

    private static BulkFinding finding(String rule, String text, String reason, String advice) {
        return new BulkFinding(text, rule, text, 0, text.length(), reason, advice);
    }
}
