package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
     * Refuses references to what does not exist, or to what is archived unless the priority names it already.
     *
     * @throws ProblemException 400, or 422 where all that is wrong is archived, that points at every such list
     */
    void check(Priority priority, PriorityInput input) {
        var known = skills.byId(input.skillIds());
        var unknown = new ArrayList<Violation>();
        if (!roles.titlesOf(input.roleIds()).keySet().containsAll(input.roleIds())) unknown.add(unknown("/roleIds", "role"));
        if (!known.keySet().containsAll(input.skillIds())) unknown.add(unknown("/skillIds", "skill"));
        refuse(ProblemType.INVALID_INPUT, unknown);
        var archived = new ArrayList<Violation>();
        if (roles.anyArchived(without(input.roleIds(), priority.roleIds))) archived.add(archived("/roleIds", "role"));
        var newSkills = without(input.skillIds(), priority.skillIds);
        if (newSkills.stream().anyMatch(id -> known.get(id).archived())) archived.add(archived("/skillIds", "skill"));
        refuse(ProblemType.ARCHIVED_REFERENCE, archived);
    }

    private static Set<UUID> without(Set<UUID> ids, Set<UUID> before) {
        var fresh = new HashSet<>(ids);
        fresh.removeAll(before);
        return fresh;
    }

    private static Violation unknown(String pointer, String what) {
        return Violation.at(pointer, "unknown-reference", "There is no such %s.".formatted(what));
    }

    private static Violation archived(String pointer, String what) {
        return Violation.at(pointer, "archived-reference", "This %s is archived. Restore it first, or name another.".formatted(what));
    }

    private static void refuse(ProblemType type, List<Violation> wrong) {
        if (wrong.isEmpty()) return;
        throw new ProblemException(type, wrong.stream().map(Violation::message).collect(Collectors.joining(" ")), wrong);
    }
}
