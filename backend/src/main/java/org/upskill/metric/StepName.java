package org.upskill.metric;

/** The steps of the program, in the order of the work. */
enum StepName {
    ROLES,
    SKILLS,
    PLANS
}
