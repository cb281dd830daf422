package org.upskill.role;

import java.util.UUID;

/**
 * What another feature knows of a role.
 *
 * @param count    how many of what the code names
 * @param recordId the one of them to go on with; null where there is none
 */
public record StartFact(StartReasonCode code, long count, UUID recordId) {}
