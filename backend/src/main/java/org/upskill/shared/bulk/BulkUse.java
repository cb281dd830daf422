package org.upskill.shared.bulk;

import java.util.UUID;

/**
 * A record that another one refers to, which keeps it from being deleted.
 *
 * @param user the one that refers to it, where that is of the same kind; else null
 */
public record BulkUse(UUID record, UUID user) {}
