package org.upskill.plan;

/** What of a row may not fit the role that its plan was copied to. */
enum RowMarkCode {
    /** The role has no activity of that name, so the row keeps it in words. */
    ACTIVITY_IN_WORDS,
    /** The role's own activity of the same name took its place. */
    ACTIVITY_OF_SAME_NAME,
    /** The role has no target for the skill; before: the level of the other role, if it has one. */
    NO_TARGET,
    /** The roles have different targets for the skill; before and after: their levels. */
    OTHER_TARGET,
    /** The roles work with AI at different depths; before and after: the depths. */
    OTHER_DEPTH
}
