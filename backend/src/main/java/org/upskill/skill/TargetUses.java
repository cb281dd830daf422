package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.role.Roles;
import org.upskill.shared.reference.Deed;
import org.upskill.shared.reference.Named;
import org.upskill.shared.reference.RecordUser;
import org.upskill.shared.reference.Use;
import org.upskill.shared.reference.UseCount;
import org.upskill.shared.reference.Uses;

/** Targets name a role and a skill; each is called by the one of the two that is not asked about. */
@ApplicationScoped
class TargetUses implements RecordUser {
    static final String KIND = "skill-target";

    private final SkillTargetRepository targets;
    private final SkillRepository skills;
    private final Roles roles;

    TargetUses(SkillTargetRepository targets, SkillRepository skills, Roles roles) {
        this.targets = targets;
        this.skills = skills;
        this.roles = roles;
    }

    @Override
    public Uses usesOf(Named record, Deed deed) {
        return switch (record.kind()) {
            case Roles.SEARCH_KIND -> ofRole(record.id(), deed);
            case Skill.KIND -> ofSkill(record.id(), deed);
            default -> Uses.NONE;
        };
    }

    private Uses ofRole(UUID id, Deed deed) {
        var found = targets.firstOf("roleId", id, Uses.SHOWN);
        var statements = skills.statementsOf(found.stream().map(target -> target.skillId).toList());
        return uses(found.stream().map(target -> use(target, statements.get(target.skillId), deed)).toList(), targets.countOfRole(id), deed);
    }

    private Uses ofSkill(UUID id, Deed deed) {
        var found = targets.firstOf("skillId", id, Uses.SHOWN);
        Map<UUID, String> titles = roles.titlesOf(found.stream().map(target -> target.roleId).toList());
        return uses(found.stream().map(target -> use(target, titles.get(target.roleId), deed)).toList(), targets.countOfSkill(id), deed);
    }

    private static Use use(SkillTarget target, String label, Deed deed) {
        return new Use(KIND, target.id(), label, null, deed.usualEffect());
    }

    private static Uses uses(List<Use> items, long count, Deed deed) {
        return count == 0 ? Uses.NONE : new Uses(items, List.of(new UseCount(KIND, null, deed.usualEffect(), count)));
    }
}
