package org.upskill.shared.setting;

import java.util.UUID;

/**
 * Which part of a preview is asked for.
 *
 * @param change only records with this change; null: any
 * @param after  the last record that was seen; null: from the first
 * @param limit  at most so many records
 */
public record PreviewRequest(PreviewChange change, UUID after, int limit) {}
