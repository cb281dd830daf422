package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.role.RoleMerge;
import org.upskill.role.RoleMergeUndo;
import org.upskill.role.RoleMove;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.reference.UseEffect;

/** What becomes of the targets of two roles that become one: for the same skill the higher level and both reasons stay. */
@ApplicationScoped
class TargetMerging {
    private static final String DELETED = "skill-target-deleted";

    private final SkillTargetRepository targets;
    private final SkillRepository skills;

    TargetMerging(SkillTargetRepository targets, SkillRepository skills) {
        this.targets = targets;
        this.skills = skills;
    }

    void move(@Observes RoleMerge merge) {
        var kept = targets.list("roleId", merge.intoId()).stream().collect(Collectors.toMap(target -> target.skillId, target -> target));
        var going = targets.list("roleId = ?1 order by id", merge.mergedId());
        var statements = skills.statementsOf(going.stream().map(target -> target.skillId).toList());
        for (var target : going) {
            var label = statements.get(target.skillId);
            var same = kept.get(target.skillId);
            if (same == null) {
                target.roleId = merge.intoId();
                merge.moved(TargetUses.KIND, target, label, Map.of());
            } else {
                merge.joined(TargetUses.KIND, same, label, values(same));
                same.takeIn(target);
                merge.gone(DELETED, target.id(), UseEffect.JOINS, label, values(target));
                targets.delete(target);
            }
        }
    }

    void putBack(@Observes RoleMergeUndo undo) {
        for (var move : undo.of(TargetUses.KIND)) {
            var target = undo.untouched(move, targets.findById(move.recordId()));
            if (move.effect() == UseEffect.MOVES) target.roleId = undo.mergedId();
            else target.aim(level(move), move.beforeValues().get("reason"));
        }
        targets.flush();
        for (var move : undo.of(DELETED)) targets.persist(revived(undo.mergedId(), move));
    }

    private static SkillTarget revived(UUID roleId, RoleMove move) {
        var values = move.beforeValues();
        var target = new SkillTarget(move.recordId(), new SourceKey(values.get("source"), values.get("externalId")));
        target.roleId = roleId;
        target.skillId = UUID.fromString(values.get("skillId"));
        target.aim(level(move), values.get("reason"));
        return target;
    }

    private static int level(RoleMove move) {
        return Integer.parseInt(move.beforeValues().get("targetLevel"));
    }

    private static Map<String, String> values(SkillTarget target) {
        var values = new HashMap<>(Map.of(
                "source", target.source(),
                "externalId", target.externalId(),
                "skillId", target.skillId.toString(),
                "targetLevel", String.valueOf(target.targetLevel)));
        if (target.reason != null) values.put("reason", target.reason);
        return values;
    }
}
