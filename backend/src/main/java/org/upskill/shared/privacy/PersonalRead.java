package org.upskill.shared.privacy;

import java.util.UUID;

/**
 * Somebody reads or takes along what is held about people. Fired as a CDI event by the resource that hands it out, and kept by the audit.
 *
 * @param what     a stable word for what was handed out, such as {@code person} or {@code people.file}
 * @param personId about whom; null when about several
 * @param count    about how many
 */
public record PersonalRead(String what, UUID personId, int count) {}
