package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.upskill.role.Roles;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Violation;
import org.upskill.shared.text.Fold;
import org.upskill.skill.Skills;

/** The roles and skills that priorities name. */
@ApplicationScoped
class PriorityLinks {
    private final Roles roles;
    private final Skills skills;

    PriorityLinks(Roles roles, Skills skills) {
        this.roles = roles;
        this.skills = skills;
    }

    /** What a priority names, in the order of the words. */
    record Named(List<PriorityView.NamedRole> roles, List<PriorityView.NamedSkill> skills) {}

    Named of(Priority priority) {
        var named = roles.titlesOf(priority.roleIds).entrySet().stream()
                .map(role -> new PriorityView.NamedRole(role.getKey(), role.getValue()))
                .sorted(Comparator.comparing(role -> Fold.sortKey(role.title())))
                .toList();
        var statements = skills.byId(priority.skillIds).values().stream()
                .map(skill -> new PriorityView.NamedSkill(skill.id(), skill.statement()))
                .sorted(Comparator.comparing(skill -> Fold.sortKey(skill.statement())))
                .toList();
        return new Named(named, statements);
    }

    /**
     * Refuses references to what does not exist.
     *
     * @throws ProblemException 400 that points at every such list
     */
    void check(PriorityInput input) {
        var wrong = new ArrayList<Violation>();
        if (!roles.titlesOf(input.roleIds()).keySet().containsAll(input.roleIds())) {
            wrong.add(Violation.at("/roleIds", "unknown-reference", "There is no such role."));
        }
        if (!skills.byId(input.skillIds()).keySet().containsAll(input.skillIds())) {
            wrong.add(Violation.at("/skillIds", "unknown-reference", "There is no such skill."));
        }
        if (wrong.isEmpty()) return;
        var detail = wrong.stream().map(Violation::message).collect(Collectors.joining(" "));
        throw new ProblemException(ProblemType.INVALID_INPUT, detail, wrong);
    }
}
