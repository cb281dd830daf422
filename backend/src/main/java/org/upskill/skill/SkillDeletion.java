package org.upskill.skill;

import java.util.UUID;

/** Asks every feature that may name a skill to refuse its deletion; whoever does throws a problem. */
public record SkillDeletion(UUID skillId) {}
