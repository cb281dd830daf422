package org.upskill.role;

import java.util.UUID;

/** Asks every feature that may name a work activity to refuse its deletion; whoever does throws a problem. */
public record WorkActivityDeletion(UUID activityId) {}
