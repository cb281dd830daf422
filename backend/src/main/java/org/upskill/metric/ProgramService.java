package org.upskill.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Measures the program from its records whenever it is asked; nothing of it is kept. */
@ApplicationScoped
class ProgramService {
    private final PriorityStep priorities;
    private final RoleStep roles;
    private final SkillStep skills;
    private final PlanStep plans;

    ProgramService(PriorityStep priorities, RoleStep roles, SkillStep skills, PlanStep plans) {
        this.priorities = priorities;
        this.roles = roles;
        this.skills = skills;
        this.plans = plans;
    }

    @Transactional
    Program measure() {
        return new Program(List.of(priorities.measure(), roles.measure(), skills.measure(), plans.measure()));
    }
}
