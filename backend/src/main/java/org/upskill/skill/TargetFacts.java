package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.role.StartFact;
import org.upskill.role.StartFacts;
import org.upskill.role.StartReasonCode;

/** How many skill targets a role has. */
@ApplicationScoped
class TargetFacts implements StartFacts {
    private final SkillTargetRepository targets;

    TargetFacts(SkillTargetRepository targets) {
        this.targets = targets;
    }

    @Override
    public Map<UUID, List<StartFact>> of(Collection<UUID> roleIds) {
        return targets.countOfRoles(roleIds).entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, count -> List.of(new StartFact(StartReasonCode.TARGETS, count.getValue(), null))));
    }
}
