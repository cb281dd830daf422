package org.upskill.shared.bulk;

import java.util.Map;
import java.util.UUID;

/**
 * A record as the catalog has it.
 *
 * @param source  where it comes from, which for linking kinds need not be the source it was looked up by
 * @param archived whether it is put away, which an import leaves so
 * @param merged   whether another record stands for it, so that a row of its key changes nothing
 * @param values  by field, without the empty ones
 */
public record BulkRecord(UUID id, int version, String source, boolean archived, boolean merged, Map<String, String> values) {}
