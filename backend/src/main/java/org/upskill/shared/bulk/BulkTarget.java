package org.upskill.shared.bulk;

import java.util.UUID;

/**
 * A record that a reference may mean.
 *
 * @param id         of the record, or of the one that stands for it since it was merged
 * @param archived   whether a reference to it is worth a warning
 * @param survivorId the external id of the record that stands for it; null for a record of its own
 */
public record BulkTarget(UUID id, String source, String externalId, boolean archived, String survivorId) {
    /** Whether another record stands for it. */
    public boolean isMerged() {
        return survivorId != null;
    }
}
