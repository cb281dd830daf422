package org.upskill.shared.event;

import java.util.Map;
import java.util.UUID;

/**
 * Something that other systems may want to hear of. Fire it as a CDI event inside the transaction that makes it true; webhooks then
 * take it into their outbox in the same transaction.
 *
 * @param type     a stable word such as {@code plan.published}
 * @param recordId the record it happened to
 * @param data     what the payload says besides; never an answer somebody gave, and no more of a person than ids
 */
public record Happening(String type, UUID recordId, Map<String, Object> data) {}
