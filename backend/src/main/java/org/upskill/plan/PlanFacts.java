package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.role.StartFact;
import org.upskill.role.StartFacts;
import org.upskill.role.StartReasonCode;

/** How many plans a role has, and which of them was touched last. */
@ApplicationScoped
class PlanFacts implements StartFacts {
    private final PlanUseRepository plans;

    PlanFacts(PlanUseRepository plans) {
        this.plans = plans;
    }

    @Override
    public Map<UUID, List<StartFact>> of(Collection<UUID> roleIds) {
        return plans.latestOf(roleIds).stream()
                .filter(plan -> code(plan) != null)
                .collect(Collectors.groupingBy(PlanUseRepository.OfRole::roleId, Collectors.collectingAndThen(Collectors.toList(), PlanFacts::facts)));
    }

    private static List<StartFact> facts(List<PlanUseRepository.OfRole> latestFirst) {
        return latestFirst.stream().collect(Collectors.groupingBy(PlanFacts::code)).entrySet().stream()
                .map(plans -> new StartFact(plans.getKey(), plans.getValue().size(), plans.getValue().getFirst().id()))
                .toList();
    }

    private static StartReasonCode code(PlanUseRepository.OfRole plan) {
        return switch (plan.status()) {
            case DRAFT, IN_REVIEW -> StartReasonCode.DRAFT_PLANS;
            case PUBLISHED -> StartReasonCode.PUBLISHED_PLANS;
            case SUPERSEDED, RETIRED -> null;
        };
    }
}
