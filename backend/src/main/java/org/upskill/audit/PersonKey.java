package org.upskill.audit;

import java.util.UUID;

/**
 * What makes readable what the audit says of one person. Erasing the person destroys it.
 *
 * @param id     the opaque name of the person in the audit
 * @param name   what the person is called, as far as known
 * @param secret 256 bits for AES
 */
record PersonKey(UUID id, UUID personId, String word, String name, byte[] secret) {}
