package org.upskill.catalog;

import java.util.Map;
import java.util.UUID;
import org.upskill.shared.bulk.BulkChange;

/**
 * A compared row as it is kept.
 *
 * @param action null when the row is bad
 * @param key    what tells its record from the others of its source
 * @param depth  how deep below existing records it comes; negative when it writes nothing
 */
record StagedRow(
        int row,
        ChangeAction action,
        String source,
        String key,
        String shownId,
        String label,
        UUID recordId,
        Integer recordVersion,
        int depth,
        Map<String, String> before,
        Map<String, String> after) {

    /** What writing it means. */
    BulkChange change() {
        return new BulkChange(recordId, recordVersion, source, before, after);
    }
}
