package org.upskill.shared.bulk;

import java.util.UUID;

/**
 * A record that a reference may mean.
 *
 * @param archived whether a reference to it is worth a warning
 */
public record BulkTarget(UUID id, String source, String externalId, boolean archived) {}
