package org.upskill.shared.bulk;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A record to create, to change or to archive.
 *
 * @param id      of the record, also of one to be created
 * @param version as the dry run saw it; null for a record to be created
 * @param before  by field, what a changed field held; an empty one is absent
 * @param after   by field, what a new or changed field is to hold; a field to be emptied is absent
 * @param archives whether the record is put away, and nothing else
 */
public record BulkChange(UUID id, Integer version, String source, Map<String, String> before, Map<String, String> after, boolean archives) {
    /** A record to create or to change. */
    public BulkChange(UUID id, Integer version, String source, Map<String, String> before, Map<String, String> after) {
        this(id, version, source, before, after, false);
    }

    /** A record to archive, as the dry run saw it. */
    public static BulkChange archive(UUID id, int version, String source) {
        return new BulkChange(id, version, source, Map.of(), Map.of(), true);
    }

    /** Whether the record is new. */
    public boolean creates() {
        return version == null;
    }

    /** Whether it gives fields of an existing record other values. */
    public boolean edits() {
        return !creates() && !archives;
    }

    /** The names of the fields that the change sets or empties. */
    public Set<String> fields() {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names;
    }
}
