package org.upskill.shared.bulk;

import java.util.UUID;

/** A record that a reference may mean. */
public record BulkTarget(UUID id, String source, String externalId) {}
