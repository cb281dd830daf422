package org.upskill.people;

import java.util.UUID;

/**
 * Two records turned out to be of one person. Fired as a CDI event in that transaction; whoever keeps something of the merged one may
 * let it go over.
 */
public record PersonMerged(UUID mergedId, UUID survivorId) {}
