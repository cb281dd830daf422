package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.role.Roles;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.Problems;
import org.upskill.skill.TargetEdits.Edit;
import org.upskill.skill.TargetEdits.Pair;

/** Writes many cells of the grid at once; a cell that somebody else has changed is left alone and shown as it is. */
@ApplicationScoped
@RetryOnContention
class TargetGridWriter {
    private final SkillTargetRepository targets;
    private final SkillRepository skills;
    private final Roles roles;

    TargetGridWriter(SkillTargetRepository targets, SkillRepository skills, Roles roles) {
        this.targets = targets;
        this.skills = skills;
        this.roles = roles;
    }

    /** What is there after an edit, and why the edit was refused; either may be null. */
    private record Outcome(Edit edit, int status, SkillTarget target, ProblemException refused) {
        TargetEditResult.Item item() {
            return new TargetEditResult.Item(
                    edit.roleId(),
                    edit.skillId(),
                    refused == null ? status : refused.problem().status(),
                    target == null ? null : TargetGrid.Cell.of(target),
                    refused == null ? null : refused.problem());
        }
    }

    /** The records that the edits name, read once for all of them. */
    private record Known(Map<Pair, SkillTarget> targets, Map<UUID, Roles.Listed> roles, Map<UUID, Skill> skills) {}

    @Transactional
    TargetEditResult write(List<Edit> edits) {
        var known = known(edits);
        var outcomes = new ArrayList<Outcome>();
        var seen = new HashSet<Pair>();
        for (var edit : edits) {
            var target = known.targets.get(edit.pair());
            try {
                if (!seen.add(edit.pair())) throw Problems.invalid("/skillId", "repeated", "This cell is there twice.");
                outcomes.add(write(edit, target, known));
            } catch (ProblemException refused) {
                outcomes.add(new Outcome(edit, 0, target, refused));
            }
        }
        targets.flush();
        return new TargetEditResult(outcomes.stream().map(Outcome::item).toList());
    }

    private Outcome write(Edit edit, SkillTarget target, Known known) {
        if (target == null && edit.targetLevel() == null) return new Outcome(edit, 204, null, null);
        if (target != null && target.holds(edit)) return new Outcome(edit, 200, target, null);
        if (!edit.hasSeen(target)) throw Problems.stale();
        if (target == null) return new Outcome(edit, 201, create(edit, known), null);
        if (edit.targetLevel() == null) {
            targets.delete(target);
            return new Outcome(edit, 204, null, null);
        }
        target.aim(edit);
        return new Outcome(edit, 200, target, null);
    }

    private SkillTarget create(Edit edit, Known known) {
        var role = known.roles.get(edit.roleId());
        var skill = known.skills.get(edit.skillId());
        if (role == null) throw Problems.invalid("/roleId", "unknown-reference", "There is no such role.");
        if (skill == null) throw Problems.invalid("/skillId", "unknown-reference", "There is no such skill.");
        if (role.archived()) throw Problems.archivedReference("/roleId");
        if (skill.isArchived()) throw Problems.archivedReference("/skillId");
        // A free slug would take a question for each.
        var key = SourceKey.of(null, null, role.title() + " " + skill.wording.statement()).distinct();
        var target = new SkillTarget(key, edit);
        targets.persist(target);
        return target;
    }

    private Known known(List<Edit> edits) {
        var roleIds = edits.stream().map(Edit::roleId).distinct().toList();
        var skillIds = edits.stream().map(Edit::skillId).distinct().toList();
        var known = new HashMap<Pair, SkillTarget>();
        targets.between(roleIds, skillIds).forEach(target -> known.put(new Pair(target.roleId, target.skillId), target));
        return new Known(known, roles.byId(roleIds), skills.byId(skillIds));
    }
}
