package org.upskill.shared.reference;

import java.util.UUID;

/**
 * The record that is asked about.
 *
 * @param kind the singular of its collection, such as {@code work-activity}
 */
public record Named(String kind, UUID id) {}
