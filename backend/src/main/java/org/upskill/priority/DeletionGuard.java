package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.upskill.role.RoleDeletion;
import org.upskill.shared.problem.Problems;
import org.upskill.skill.SkillDeletion;

/** Keeps what priorities name from being deleted. */
@ApplicationScoped
class DeletionGuard {
    private final PriorityRepository priorities;

    DeletionGuard(PriorityRepository priorities) {
        this.priorities = priorities;
    }

    void keepRole(@Observes RoleDeletion deletion) {
        if (priorities.anyNamingRole(deletion.roleId())) throw Problems.inUse("A priority names this role.");
    }

    void keepSkill(@Observes SkillDeletion deletion) {
        if (priorities.anyNamingSkill(deletion.skillId())) throw Problems.inUse("A priority names this skill.");
    }
}
