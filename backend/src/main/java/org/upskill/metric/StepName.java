package org.upskill.metric;

/** The steps of the program, in the order of the work. */
enum StepName {
    PRIORITIES,
    ROLES,
    SKILLS,
    PLANS
}
