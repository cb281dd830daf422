package org.upskill.role;

/** What to do next for a role. */
enum NextDeed {
    SET_AI_DEPTH,
    SET_TARGETS,
    WRITE_PLAN,
    FINISH_PLAN,
    READ_PLAN
}
