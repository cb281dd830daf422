package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.upskill.role.RoleDeletion;
import org.upskill.role.WorkActivityDeletion;
import org.upskill.shared.problem.Problems;
import org.upskill.skill.SkillDeletion;

/** Keeps what plans name from being deleted. */
@ApplicationScoped
class DeletionGuard {
    private final PlanUseRepository plans;

    DeletionGuard(PlanUseRepository plans) {
        this.plans = plans;
    }

    void keepRole(@Observes RoleDeletion deletion) {
        if (plans.anyOfRole(deletion.roleId())) throw Problems.inUse("The role has a plan.");
    }

    void keepActivity(@Observes WorkActivityDeletion deletion) {
        if (plans.anyWithActivity(deletion.activityId())) throw Problems.inUse("A plan names this work activity.");
    }

    void keepSkill(@Observes SkillDeletion deletion) {
        if (plans.anyWithSkill(deletion.skillId())) throw Problems.inUse("A plan names this skill.");
    }
}
