package org.upskill.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.upskill.shared.bulk.BulkFinding;

/** A row on its way through the dry run. */
final class RowDraft {
    final int number;
    final String source;

    /** By field, without the blank ones; a reference holds the external id until it is resolved. */
    final Map<String, String> values = new HashMap<>();

    /** Of references, by field, the source that the row names for the record it means. */
    final Map<String, String> referenceSources = new HashMap<>();

    /** The fields whose cells cannot be used. */
    final Set<String> wrong = new HashSet<>();

    final List<RowError> errors = new ArrayList<>();
    final Map<String, String> before = new HashMap<>();
    final Map<String, String> after = new HashMap<>();
    final List<BulkFinding> findings = new ArrayList<>();
    String identity;
    String shownId;
    String label;
    ChangeAction action;

    /** Whether a reference names a record that another stands for since they were merged. */
    boolean throughMerge;

    /** Whether there is no such record yet. */
    boolean creates;
    UUID recordId;
    Integer recordVersion;

    RowDraft(int number, String source) {
        this.number = number;
        this.source = source;
    }

    boolean isValid() {
        return errors.isEmpty();
    }
}
