package org.upskill.shared.bulk;

import java.util.Map;
import java.util.UUID;

/**
 * A record as the catalog has it.
 *
 * @param source  where it comes from, which for linking kinds need not be the source it was looked up by
 * @param values  by field, without the empty ones
 */
public record BulkRecord(UUID id, int version, String source, Map<String, String> values) {}
