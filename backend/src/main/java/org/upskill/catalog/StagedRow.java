package org.upskill.catalog;

import java.util.Map;
import java.util.UUID;
import org.upskill.shared.bulk.BulkChange;

/**
 * A compared row as it is kept.
 *
 * @param row    its number in the file, or one after the last for a record that the file does not name
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

    /** Whether it gives a record values. */
    boolean fills() {
        return depth >= 0 && action != ChangeAction.ARCHIVED;
    }

    /** The same row at another place in the order of writing. */
    StagedRow at(int otherDepth, ChangeAction otherAction) {
        return new StagedRow(row, otherAction, source, key, shownId, label, recordId, recordVersion, otherDepth, before, after);
    }

    /** Its number in the file; null when the file does not name the record. */
    Integer fileRow() {
        return action == ChangeAction.ARCHIVED ? null : row;
    }

    /** What writing it means. */
    BulkChange change() {
        return action == ChangeAction.ARCHIVED
                ? BulkChange.archive(recordId, recordVersion, source)
                : new BulkChange(recordId, recordVersion, source, before, after);
    }
}
