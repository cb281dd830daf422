package org.upskill.people;

import java.util.UUID;

/** A person is about to be deleted for good. Fired as a CDI event in that transaction; whoever keeps something of the person lets it go. */
public record PersonRemoval(UUID personId) {}
