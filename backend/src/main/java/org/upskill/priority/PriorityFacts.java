package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.role.StartFact;
import org.upskill.role.StartFacts;
import org.upskill.role.StartReasonCode;

/** How many active priorities name a role. */
@ApplicationScoped
class PriorityFacts implements StartFacts {
    private final PriorityRepository priorities;

    PriorityFacts(PriorityRepository priorities) {
        this.priorities = priorities;
    }

    @Override
    public Map<UUID, List<StartFact>> of(Collection<UUID> roleIds) {
        return priorities.countActiveNaming(roleIds).entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, count -> List.of(new StartFact(StartReasonCode.ACTIVE_PRIORITIES, count.getValue(), null))));
    }
}
