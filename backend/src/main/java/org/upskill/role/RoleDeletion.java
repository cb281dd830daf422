package org.upskill.role;

import java.util.UUID;

/** Asks every feature that may name a role to refuse its deletion; whoever does throws a problem. */
public record RoleDeletion(UUID roleId) {}
