package org.upskill.role;

/** Facts that bear on whether to begin the program with a role. */
public enum StartReasonCode {
    /** So many activities have an AI exposure, of this mean. */
    EXPOSED_ACTIVITIES,
    AI_DEPTH,
    IMPACT_ON_DECISIONS,
    IMPACT_ON_QUALITY,
    IMPACT_ON_SPEED,
    CHANGE_HORIZON,
    /** So many active priorities name the role. */
    ACTIVE_PRIORITIES,
    TARGETS,
    NO_TARGETS,
    DRAFT_PLANS,
    PUBLISHED_PLANS,
    NO_PLAN
}
